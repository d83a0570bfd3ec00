import { yearsBefore } from '#libs/kernel';
import { concerns, showsDeeds, stageNamed } from '#libs/rulebook';
import type { GateEvaluators, NominationGateName } from './gate-evaluators.js';
import { met, pending, unmet, type Finding } from './finding.js';
import { ballotResults, isOnList } from './ballot-results.js';
import { factsOf, isAfter, type Known, type Stood } from './known.js';
import { decisiveOf, standingOf } from './vetted.js';

/** The gates that read the nomination. */
export const nomineeGates: Pick<GateEvaluators, NominationGateName> = {
  'organ-kind': ({ kinds, levels }, known) => {
    const { unitKinds, unitLevel } = known.opened.data;
    const fits = unitKinds.some((kind) => kinds.includes(kind)) && (levels?.includes(unitLevel) ?? true);
    return byFacts(known, fits);
  },
  'established-post': (_, known) => {
    const { establishedPost, onDuty, fullTime } = factsOf(known).facts;
    return byFacts(known, establishedPost && onDuty && fullTime);
  },
  'rank-below': ({ rank }, known) => {
    const { ranks } = known.rulebook;
    return byFacts(known, ranks.indexOf(factsOf(known).facts.rank) < ranks.indexOf(rank));
  },
  'all-criteria': ({ criteria }, known) => {
    const attested = factsOf(known).facts.criteria;
    return byFacts(
      known,
      criteria.every((criterion) => attested.includes(criterion)),
    );
  },
  'no-violation-within': ({ years }, known) => {
    const { lastViolationOn } = factsOf(known).facts;
    const until = known.nomination.last('nomination.proposed')?.data.on ?? known.today;
    return byFacts(known, lastViolationOn === null || lastViolationOn < yearsBefore(until, years));
  },
  'service-years-at-least': ({ years }, known) => byFacts(known, factsOf(known).facts.serviceYears >= years),
  'one-of-merits': ({ merits }, known) => {
    const shown = factsOf(known).facts.merits;
    return byFacts(
      known,
      merits.some((merit) => shown.includes(merit)),
    );
  },
  'steps-in-order': ({ steps }, { nomination }) => {
    const taken = nomination.all('nomination.step-recorded').filter(({ data }) => steps.includes(data.step));
    const refs = taken.map(({ ref }) => ref);
    if (taken.some(({ data }) => data.inFavour <= data.against)) return unmet(...refs);
    const isComplete = steps.every((step) => taken.some(({ data }) => data.step === step));
    return isComplete ? met(...refs) : pending(...refs);
  },
  'slot-held': (_, { nomination, freeSlots }) => {
    const taken = nomination.last('nomination.put-forward');
    if (taken) return met(taken.ref);
    return freeSlots > 0 ? pending() : unmet();
  },
  'jointly-recommended': ({ stage, kinds }, { course }) => {
    const reviews = course.reviews.filter(({ data }) => data.stage === stage);
    const against = reviews.filter(({ data }) => data.recommendation !== 'support');
    if (against.length > 0) return unmet(...against.map(({ ref }) => ref));
    const recommend = new Set(reviews.flatMap(({ data }) => data.organKinds));
    const refs = reviews.map(({ ref }) => ref);
    return kinds.every((kind) => recommend.has(kind)) ? met(...refs) : pending(...refs);
  },
  'reviews-support': ({ stage, findings }, { course, rulebook, opened }) => {
    const reviews = course.reviews.filter(({ data }) => data.stage === stage);
    const against = reviews.filter(({ data }) => data.recommendation !== 'support');
    if (against.length > 0) return unmet(...against.map(({ ref }) => ref));
    const by = stageNamed(rulebook, opened.data.path, stage)?.by;
    const examined = reviews.filter(({ data }) => data.organKinds.some((kind) => kind === by));
    const found = new Set(examined.flatMap(({ data }) => data.findings));
    const refs = reviews.map(({ ref }) => ref);
    return findings.every((finding) => found.has(finding)) ? met(...refs) : pending(...refs);
  },
  'notice-clean': ({ stage }, known) => noticeClean(stage, known),
  'package-received': ({ package: name }, { nomination }) => {
    const received = nomination
      .all('nomination.package-received')
      .findLast(({ data }) => data.package === name);
    return received ? met(received.ref) : pending();
  },
  'selected-by-ballot': ({ stage }, { nomination }) => {
    const result = ballotResults(nomination).findLast(({ data }) => data.stage === stage);
    if (!result) return pending();
    return isOnList(result) ? met(result.ref) : unmet(result.ref);
  },
  'ratio-at-most': (gate, known) => {
    const { facts, ref } = factsOf(known);
    if (!gate.ranks.includes(facts.rank)) return met(ref);
    const result = ballotResults(known.nomination).findLast(({ data }) => data.stage === gate.stage);
    if (!result) return pending();
    const corrected = known.nomination.last('nomination.facts-corrected');
    if (!isAfter(corrected, result) || !isOnList(result))
      return result.type === 'nomination.passed-over' ? unmet(result.ref) : met(result.ref);
    const list = known.stood.get(result.data.ballot)?.filter(({ isListed }) => isListed);
    if (!list) return pending(corrected.ref, result.ref);
    const counted = list.filter((one: Stood) => concerns(gate, one) && gate.ranks.includes(one.rank));
    const isOver = counted.length > Math.floor((list.length * gate.percent) / 100);
    return isOver ? unmet(corrected.ref, result.ref) : met(corrected.ref, result.ref);
  },
  'not-frozen': (_, known) => {
    const last = known.nomination.last('nomination.frozen', 'nomination.unfrozen');
    return last?.type === 'nomination.frozen' ? pending(last.ref) : met(factsOf(known).ref);
  },
  'not-sanctioned': (_, known) => {
    const { nomination, isBarred } = known;
    const mayNotTake = isBarred && !nomination.first('nomination.put-forward');
    return byFacts(known, !mayNotTake && !nomination.first('nomination.sanctioned'));
  },
};

const byFacts = (known: Known, holds: boolean): Finding =>
  holds ? met(factsOf(known).ref) : unmet(factsOf(known).ref);

/** R22: what was shown still stands, and every objection came to nothing. */
const noticeClean = (stage: string, { nomination, rulebook, opened, vetted }: Known): Finding => {
  const posted = nomination.all('nomination.notice-opened').findLast(({ data }) => data.stage === stage);
  if (!posted) return pending();
  const closings = nomination
    .all('nomination.notice-closed')
    .filter((closing) => closing.data.notice === posted.data.notice && isAfter(closing, posted));
  const closed = closings.at(-1);
  if (!closed) return pending(posted.ref);
  const corrected = nomination.last('nomination.facts-corrected');
  if (isAfter(corrected, posted)) return pending(corrected.ref, closed.ref);
  const revised = nomination.last('nomination.deeds-revised');
  if (isAfter(revised, posted) && showsDeeds(rulebook, stageNamed(rulebook, opened.data.path, stage)))
    return pending(revised.ref, closed.ref);
  const objections = closings.flatMap(({ data }) => data.complaints);
  const decisive = objections.map((complaint) => decisiveOf(vetted, complaint));
  const refs = new Set([closed.ref, ...decisive.flatMap((last) => last?.ref ?? [])]);
  const standings = decisive.map(standingOf);
  if (standings.includes('upheld')) return unmet(...refs);
  return standings.includes('open') ? pending(...refs) : met(...refs);
};
