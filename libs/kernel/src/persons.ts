import type { Actor } from './actor.js';
import type { DomainEvent } from './event.js';

type Signed = Pick<DomainEvent<string, { readonly by: string }>, 'data' | 'onBehalfOf'>;

/** Accounts behind an act: who does it, and in whose place. Where two people are asked for, they count as one. */
export const personsOf = ({ accountId, onBehalfOf }: Actor): readonly string[] => both(accountId, onBehalfOf);

/** Accounts behind an event that names who did it. */
export const personsBehind = ({ data, onBehalfOf }: Signed): readonly string[] => both(data.by, onBehalfOf);

/** Whether the actor, or who is acted for, is one of these. */
export const isOneOf = (persons: readonly string[], actor: Actor): boolean =>
  personsOf(actor).some((person) => persons.includes(person));

const both = (by: string, onBehalfOf: string | undefined): readonly string[] =>
  onBehalfOf === undefined ? [by] : [by, onBehalfOf];
