import type { Decider } from '#libs/kernel';
import { refuse } from './identity.errors.js';
import type { OrganCommand } from './organ.commands.js';
import type { OrganData, OrganEvent } from './organ.events.js';
import type { OrganState } from './organ.state.js';

export interface OrganFacts {
  readonly parentExists: boolean;
}

/** One organ of the tree. Registering it again as it stands changes nothing, so a file can be loaded twice. */
export const organDecider: Decider<OrganCommand, OrganEvent, OrganState, OrganFacts> = {
  category: 'organ',
  initialState: undefined,
  decide,
  evolve,
};

function decide(
  command: OrganCommand,
  organ: OrganState,
  { parentExists }: OrganFacts,
): readonly OrganEvent[] {
  const { name, level, kinds, parent } = command;
  if (organ) {
    if (isSame(organ, command)) return [];
    throw refuse('IDENTITY.ORGAN_EXISTS');
  }
  if (parent !== null && !parentExists) throw refuse('IDENTITY.PARENT_NOT_FOUND', { parent });
  return [{ type: 'identity.organ-registered', data: { name, level, kinds, parent } }];
}

function evolve(_organ: OrganState, event: OrganEvent): OrganState {
  return event.data;
}

const isSame = (one: OrganData, other: OrganData): boolean =>
  one.name.zh === other.name.zh &&
  one.name.en === other.name.en &&
  one.level === other.level &&
  one.parent === other.parent &&
  one.kinds.length === other.kinds.length &&
  one.kinds.every((kind) => other.kinds.includes(kind));
