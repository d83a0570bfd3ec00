import type { Circumstances, EventRef, GateResult } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { refuse } from './nomination.errors.js';
import { expectFit } from './proposing-sanction.js';
import { canBeSanctioned } from './sanctioned.js';
import type { Slots } from './sanction.commands.js';
import type { SanctionEvent } from './sanction.events.js';
import type { SanctionFacts } from './sanction.facts.js';
import { isOnOrgan, type Sanction } from './sanction.state.js';

/** R50: eligibility and the matching quota are cancelled; the decision names what it rests on. */
export const imposeSanction = (
  sanction: Sanction,
  facts: SanctionFacts & Circumstances,
): readonly SanctionEvent[] => {
  const { rules, concerned, actor, digest: rulebook } = facts;
  const { organ, ground, refs, evidence } = sanction;
  if (!rules) throw refuse('NOMINATION.SANCTION_NOT_PLANNED');
  const { rule } = rules;
  if (!isOnOrgan(sanction)) for (const each of concerned) expectFit(each, organ, rule);
  const gate: GateResult = {
    ...{ rule, gate: 'not-sanctioned', outcome: 'unmet', why: ground },
    events: [...refs, ...evidence.filter(isEventRef)],
  };
  const [nominations = [], ...others] = inParts(stricken(facts));
  const data = { ...{ rule, organ, by: actor.accountId }, nominations, slots: lost(sanction, facts) };
  return [
    { type: 'nomination.sanction-imposed', data, basis: { rulebook, gates: [gate] } },
    ...others.map((part): SanctionEvent => ({
      type: 'nomination.sanction-reached',
      data: { nominations: part },
    })),
  ];
};

/** An event holds 64 KiB: a whole province may have nominated more than that names. */
const inOneEvent = 500;

const inParts = (nominations: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(nominations.length / inOneEvent) }, (_, part) =>
    nominations.slice(part * inOneEvent, (part + 1) * inOneEvent),
  );

/** Each was found in the log when it was proposed. */
const isEventRef = (event: string): event is EventRef => /@[0-9]+$/.test(event);

/** Whom it reaches: who has ended already is out without it. */
export const stricken = ({ concerned }: Pick<SanctionFacts, 'concerned'>): readonly string[] =>
  concerned
    .filter(({ isOfOrgan, state }) => isOfOrgan && canBeSanctioned(state))
    .map(({ nomination }) => nomination);

/** Places in all: those proposed, and at least the slots of those whom it reaches. */
export const lost = ({ slots }: Pick<Sanction, 'slots'>, facts: Pick<SanctionFacts, 'concerned'>): Slots => {
  const held = heldBy(facts);
  return placesOf((kind) => Math.max(slots[kind] ?? 0, held(kind)));
};

/** Those of the places that nobody whom it reaches holds. */
export const kept = ({ slots }: Pick<Sanction, 'slots'>, facts: Pick<SanctionFacts, 'concerned'>): Slots => {
  const held = heldBy(facts);
  return placesOf((kind) => (slots[kind] ?? 0) - held(kind));
};

const heldBy = (facts: Pick<SanctionFacts, 'concerned'>): ((kind: NomineeKind) => number) => {
  const reached = new Set(stricken(facts));
  return (kind) =>
    facts.concerned.filter(
      ({ nomination, state }) =>
        reached.has(nomination) &&
        state.status !== 'none' &&
        state.kind === kind &&
        state.putForward !== null,
    ).length;
};

const placesOf = (count: (kind: NomineeKind) => number): Slots =>
  Object.fromEntries(nomineeKinds.flatMap((kind) => (count(kind) > 0 ? [[kind, count(kind)]] : [])));
