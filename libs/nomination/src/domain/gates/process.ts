import { showsDeeds, stageNamed, type NominationGate, type Rulebook } from '#libs/rulebook';
import { isOnList, isOverRatio } from '../reserve.js';
import { met, pending, unmet, type ComplaintKnown, type Evidence, type Verdict } from './verdict.js';

type GateOf<Name extends NominationGate['is']> = Extract<NominationGate, { is: Name }>;

/** R18, R20: the unit's steps in their order, each with more for it than against; out of order none is recorded. */
export const stepsInOrder = (
  gate: GateOf<'steps-in-order'>,
  { nomination: { steps } }: Evidence,
): Verdict => {
  const taken = steps.filter(({ step }) => gate.steps.includes(step));
  const missing = gate.steps.filter((step) => !taken.some((done) => done.step === step));
  const refs = taken.map(({ ref }) => ref);
  const lost = taken.filter(({ carried }) => !carried);
  if (lost.length > 0) return unmet(`steps-lost:${lost.map(({ step }) => step).join(',')}`, ...refs);
  return missing.length > 0
    ? pending(`steps-missing:${missing.join(',')}`, ...refs)
    : met('steps-in-order', ...refs);
};

/** R4, R5: a slot is taken when the owner puts the nominee forward. */
export const slotHeld = ({ nomination: { putForward }, freeSlots }: Evidence): Verdict => {
  if (putForward) return met('slot-held', putForward.ref);
  return freeSlots > 0 ? pending('not-put-forward') : unmet('no-free-slot');
};

/** R23: every named organ kind recommends. */
export const jointlyRecommended = (
  gate: GateOf<'jointly-recommended'>,
  { nomination }: Evidence,
): Verdict => {
  const reviews = nomination.reviews.filter(({ stage }) => stage === gate.stage);
  const against = reviews.filter(({ recommendation }) => recommendation !== 'support');
  if (against.length > 0) return unmet('not-supported', ...against.map(({ ref }) => ref));
  const missing = gate.kinds.filter((kind) => !reviews.some(({ organKinds }) => organKinds.includes(kind)));
  const refs = reviews.map(({ ref }) => ref);
  return missing.length > 0
    ? pending(`review-missing:${missing.join(',')}`, ...refs)
    : met('jointly-recommended', ...refs);
};

/** R24, R25, R27, R29: nobody at the stage speaks against, and the organ that acts there examined everything. */
export const reviewsSupport = (
  gate: GateOf<'reviews-support'>,
  { nomination }: Evidence,
  rulebook: Rulebook,
): Verdict => {
  const reviews = nomination.reviews.filter(({ stage }) => stage === gate.stage);
  const refs = reviews.map(({ ref }) => ref);
  const against = reviews.filter(({ recommendation }) => recommendation !== 'support');
  if (against.length > 0) return unmet('not-supported', ...against.map(({ ref }) => ref));
  const by = stageNamed(rulebook, nomination.path, gate.stage)?.by ?? '';
  const found = new Set(
    reviews.filter(({ organKinds }) => organKinds.includes(by)).flatMap(({ findings }) => findings),
  );
  const missing = gate.findings.filter((finding) => !found.has(finding));
  return missing.length > 0
    ? pending(`findings-missing:${missing.join(',')}`, ...refs)
    : met('reviews-support', ...refs);
};

/** R22, R30, R32: closed without objection, or with objections that an investigation did not bear out. */
export const noticeClean = (
  gate: GateOf<'notice-clean'>,
  { nomination, complaints }: Evidence,
  rulebook: Rulebook,
): Verdict => {
  const posted = nomination.notices.findLast(({ stage }) => stage === gate.stage);
  if (!posted) return pending('notice-not-opened');
  if (!posted.closed) return pending('notice-running', posted.ref);
  const { ref } = posted.closed;
  if (posted.outdated) return pending('facts-changed-since-notice', posted.outdated, ref);
  if (posted.deedsRevised && showsDeeds(rulebook, stageNamed(rulebook, nomination.path, gate.stage)))
    return pending('deeds-revised-since-notice', posted.deedsRevised, ref);
  const raised = posted.closed.complaints.map((complaint) => complaints.get(complaint) ?? unknownComplaint);
  const rests = [...new Set([ref, ...raised.flatMap((complaint) => complaint.ref ?? [])])];
  const standings = raised.map(({ standing }) => standing);
  if (standings.includes('upheld')) return unmet('objection-upheld', ...rests);
  if (standings.includes('open')) return pending('objection-open', ...rests);
  return met(raised.length > 0 ? 'objections-dismissed' : 'no-objection', ...rests);
};

/** What the dossier does not know yet is open. */
const unknownComplaint: ComplaintKnown = { standing: 'open', ref: null };

/** R44–R49: the office has received the package that this nominee is in. */
export const packageReceived = (
  gate: GateOf<'package-received'>,
  { nomination: { packages } }: Evidence,
): Verdict => {
  const ref = packages.get(gate.package);
  return ref ? met('package-received', ref) : pending('package-not-received');
};

/** R28, R29, R32. */
export const selectedByBallot = (
  gate: GateOf<'selected-by-ballot'>,
  { nomination: { ballots } }: Evidence,
): Verdict => {
  const ballot = ballots.findLast(({ stage }) => stage === gate.stage);
  if (!ballot) return pending('ballot-not-held');
  return isOnList(ballot) ? met(ballot.result, ballot.ref) : unmet(ballot.result, ballot.ref);
};

/**
 * R8: the ballot counts the ranks on its list; whoever would break the ratio is passed over there. After a correction
 * the list is counted once more, as it stands.
 */
export const ratioAtMost = (gate: GateOf<'ratio-at-most'>, { nomination, lists }: Evidence): Verdict => {
  const { facts, factsRef, ballots } = nomination;
  if (!gate.ranks.includes(facts.rank)) return met(`rank:${facts.rank}`, factsRef);
  const ballot = ballots.findLast(({ stage }) => stage === gate.stage);
  if (!ballot) return pending('ballot-not-held');
  if (ballot.corrected && isOnList(ballot)) {
    const list = lists.get(ballot.ballot);
    if (!list) return pending('list-not-known', ballot.corrected, ballot.ref);
    const refs = [ballot.corrected, ballot.ref];
    return isOverRatio(gate, list) ? unmet('over-the-ratio', ...refs) : met('within-the-ratio', ...refs);
  }
  return ballot.result === 'passed-over'
    ? unmet('over-the-ratio', ballot.ref)
    : met('within-the-ratio', ballot.ref);
};
