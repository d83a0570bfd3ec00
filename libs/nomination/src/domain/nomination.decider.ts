import type { Circumstances, Decider } from '#libs/kernel';
import { correctFacts } from './correcting.js';
import { reviseDeeds } from './deeds.js';
import { expectNotFrozen, freeze, unfreeze } from './freezing.js';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import { evolve } from './nomination.evolve.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination, NominationState } from './nomination.state.js';
import { open } from './opening.js';
import { advance, confirm, reject, waive } from './passing.js';
import { waitsInReserve } from './reserve.js';
import { propose, putForward, recordReview, recordStep } from './recommending.js';
import { withdraw } from './withdrawing.js';

/** One nominee's way through one campaign: steps in order, and no stage is left with a gate unmet. */
export const nominationDecider: Decider<
  NominationCommand,
  NominationEvent,
  NominationState,
  NominationFacts
> = {
  category: 'nomination',
  initialState: { status: 'none' },
  decide,
  evolve,
};

type Known = NominationFacts & Circumstances;

function decide(
  command: NominationCommand,
  state: NominationState,
  facts: Known,
): readonly NominationEvent[] {
  if (command.type === 'OpenNomination') return open(command, state, facts);
  return decideOpen(command, stillTaking(command, state), facts);
}

function decideOpen(
  command: Exclude<NominationCommand, { type: 'OpenNomination' }>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] {
  expectNotFrozen(command, nomination, facts);
  switch (command.type) {
    case 'CorrectFacts':
      return correctFacts(command, nomination, facts);
    case 'ReviseDeeds':
      return reviseDeeds(command, nomination, facts);
    case 'RecordStep':
      return recordStep(command, nomination, facts);
    case 'Propose':
      return propose(nomination, facts);
    case 'PutForward':
      return putForward(nomination, facts);
    case 'RecordReview':
      return recordReview(command, nomination, facts);
    case 'WaiveGate':
      return waive(command, nomination, facts);
    case 'Advance':
      return advance(nomination, facts);
    case 'Freeze':
      return freeze(command, nomination, facts);
    case 'Unfreeze':
      return unfreeze(command, nomination, facts);
    case 'Reject':
      return reject(command, nomination, facts);
    case 'Withdraw':
      return withdraw(command, nomination, facts);
    case 'Confirm':
      return confirm(command, nomination, facts);
  }
}

/** An ended nomination takes no more acts. */
export const stillOpen = (state: NominationState): Nomination => {
  if (state.status === 'none') throw refuse('NOMINATION.NOT_FOUND');
  if (state.status !== 'open') throw refuse('NOMINATION.ENDED', { status: state.status });
  return state;
};

/** Who waits in a ballot's reserve may be frozen, unfrozen and withdrawn too: they can still be called up. */
export const stillTaking = ({ type }: NominationCommand, state: NominationState): Nomination =>
  takenInReserve.has(type) && waitsInReserve(state) ? state : stillOpen(state);

const takenInReserve: ReadonlySet<NominationCommand['type']> = new Set(['Freeze', 'Unfreeze', 'Withdraw']);
