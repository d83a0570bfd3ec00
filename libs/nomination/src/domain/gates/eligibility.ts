import { yearsBefore, type LocalDate } from '#libs/kernel';
import type { NominationGate, Rulebook } from '#libs/rulebook';
import type { Nomination } from '../nomination.state.js';
import { met, nothingMissing, unmet, type Evidence, type Verdict } from './verdict.js';

type GateOf<Name extends NominationGate['is']> = Extract<NominationGate, { is: Name }>;

/** R1, R4: which bodies may be nominated, or nominate. */
export const organKind = (gate: GateOf<'organ-kind'>, { nomination }: Evidence): Verdict => {
  const { unitKinds, unitLevel, factsRef } = nomination;
  if (!unitKinds.some((kind) => gate.kinds.includes(kind)))
    return unmet(`organ-kind:${unitKinds.join(',')}`, factsRef);
  if (gate.levels && !gate.levels.includes(unitLevel)) return unmet(`organ-level:${unitLevel}`, factsRef);
  return met('organ-kind', factsRef);
};

/** R2: established post, on duty, full-time. */
export const establishedPost = ({ nomination: { facts, factsRef } }: Evidence): Verdict => {
  const duties = {
    'established-post': facts.establishedPost,
    'on-duty': facts.onDuty,
    'full-time': facts.fullTime,
  };
  const missing = Object.entries(duties).flatMap(([duty, held]) => (held ? [] : [duty]));
  return nothingMissing(missing, 'post', factsRef);
};

/** R7: below a rank class; ranks stand in the rulebook, lowest first. */
export const rankBelow = (
  gate: GateOf<'rank-below'>,
  { nomination: { facts, factsRef } }: Evidence,
  { ranks }: Rulebook,
): Verdict =>
  ranks.indexOf(facts.rank) < ranks.indexOf(gate.rank)
    ? met(`rank:${facts.rank}`, factsRef)
    : unmet(`rank:${facts.rank}`, factsRef);

/** R9–R12, R14, R17. */
export const allCriteria = (
  gate: GateOf<'all-criteria'>,
  { nomination: { facts, factsRef } }: Evidence,
): Verdict =>
  nothingMissing(
    gate.criteria.filter((criterion) => !facts.criteria.includes(criterion)),
    'criteria',
    factsRef,
  );

/** R13: counted back from the day the nomination is submitted, or from today while it is not. */
export const noViolationWithin = (
  gate: GateOf<'no-violation-within'>,
  { nomination, today }: Evidence,
): Verdict => {
  const { facts, factsRef } = nomination;
  const since = yearsBefore(referenceDay(nomination, today), gate.years);
  if (facts.lastViolationOn === null || facts.lastViolationOn < since) return met('no-violation', factsRef);
  return unmet(`violation-on:${facts.lastViolationOn}`, factsRef);
};

/** R15. */
export const serviceYears = (
  gate: GateOf<'service-years-at-least'>,
  { nomination: { facts, factsRef } }: Evidence,
): Verdict =>
  facts.serviceYears >= gate.years
    ? met(`service-years:${facts.serviceYears}`, factsRef)
    : unmet(`service-years:${facts.serviceYears}`, factsRef);

/** R16. */
export const oneOfMerits = (
  gate: GateOf<'one-of-merits'>,
  { nomination: { facts, factsRef } }: Evidence,
): Verdict => {
  const shown = gate.merits.filter((merit) => facts.merits.includes(merit));
  return shown.length > 0 ? met(`merits:${shown.join(',')}`, factsRef) : unmet('merits-missing', factsRef);
};

const referenceDay = ({ proposed }: Nomination, today: LocalDate): LocalDate => proposed?.on ?? today;
