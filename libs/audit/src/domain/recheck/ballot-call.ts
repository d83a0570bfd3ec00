import { canonicalJson } from '#libs/kernel';
import { gatesOf, type Rulebook } from '#libs/rulebook';
import { groupOf, idOf, standsAt, type BallotKnown, type CandidateKnown } from './ballot-known.js';
import { faultIf, type Fault } from './fault.js';
import { factsOf } from './known.js';
import type { Told, Wire } from './told.js';
import { isFrozen } from './under-way.js';
import { areSame } from './same-names.js';

type Terms = Wire['review.ballot-called'];

/** R3, R8, R18, R28, R29: the terms are the rulebook's, those who vote the group, those voted on all who stand there. */
export const faultsOfCall = (called: Told<'review.ballot-called'>, known: BallotKnown): readonly Fault[] => {
  const { ballot, rulebook, campaign } = known;
  const { data } = called;
  const before = ballot.last(
    'review.ballot-called',
    'review.ballot-annulled',
    'review.annulment-confirmed',
    'review.result-declared',
  );
  const isOpen = before === undefined || annulments.includes(before.type);
  const group = groupOf(campaign, data.group);
  const isOfGroup =
    areSame(data.members, group?.members ?? []) &&
    (data.coLeaders === null || areSame(data.coLeaders.accounts, group?.coLeaders ?? []));
  return [
    ...faultIf(!isOpen, 'outside-its-period', 'called-before'),
    ...faultIf(
      canonicalJson(termsOf(data)) !== termsBy(rulebook, data),
      'unsupported',
      'not-by-the-rulebook',
    ),
    ...faultIf(!arePlacesRight(rulebook, data), 'unsupported', 'places-differ'),
    ...faultIf(!isOfGroup, 'unsupported', 'not-the-group'),
    ...faultsOfCandidates(data, known),
    ...faultsOfProposers(data, known),
  ];
};

const annulments: readonly string[] = ['review.ballot-annulled', 'review.annulment-confirmed'];

const termsOf = (terms: Terms): object => {
  const { rule, group, quorum, majority, differential, secret, delegation, ratio, coLeaders } = terms;
  const mode = coLeaders?.mode ?? null;
  return { rule, group, quorum, majority, differential, secret, delegation, ratio, mode };
};

/** The same, as the rulebook has it; nothing where the stage has no ballot. */
const termsBy = (rulebook: Rulebook, { stage: name, kind }: Terms): string | undefined => {
  const stage = ballotStage(rulebook, name);
  if (!stage) return undefined;
  const gates = gatesOf(rulebook, stage);
  const asking = gates.find(({ gate }) => gate.is === 'selected-by-ballot' && gate.stage === name);
  const [ratio = null] = gates.flatMap(({ rule, gate }) => {
    if (gate.is !== 'ratio-at-most' || gate.stage !== name || gate.for?.includes(kind) === false) return [];
    return [{ rule, ranks: gate.ranks, percent: gate.percent, categories: gate.categories ?? null }];
  });
  const { group, quorum, majority, differential, secret, delegation = false, coLeaders: mode = null } = stage;
  const rule = asking?.rule ?? stage.rules[0] ?? '';
  const terms = { rule, group, quorum, majority, differential, secret, ratio, mode };
  return canonicalJson({ ...terms, delegation: delegation !== false });
};

/** R3: the rulebook's places; R29: else those entered, with the wider list. R18: more candidates than places. */
const arePlacesRight = (
  rulebook: Rulebook,
  { stage: name, kind, places, totals, candidates }: Terms,
): boolean => {
  const stage = ballotStage(rulebook, name);
  const fixed = stage?.places?.[kind];
  const own = { candidates: candidates.length, places };
  const list = totals ?? own;
  const isWider = list.candidates >= own.candidates && list.places >= own.places;
  const isFixed = fixed === undefined ? totals !== null : totals === null && places === fixed;
  return isFixed && isWider && (stage?.differential !== true || list.candidates > list.places);
};

const ballotStage = ({ paths }: Rulebook, name: string) =>
  Object.values(paths)
    .flat()
    .flatMap((stage) => (stage.kind === 'ballot' && stage.stage === name ? [stage] : []))[0];

/** For those who are left out there is no second ballot, and a freeze is decided first. */
const faultsOfCandidates = (data: Terms, { candidates, everyone }: BallotKnown): readonly Fault[] => {
  const ids = data.candidates.map(({ nomination }) => nomination);
  const isOfBallot = (one: CandidateKnown): boolean =>
    standsAt(one, data.stage) &&
    one.opened.data.kind === data.kind &&
    one.opened.data.campaign === data.campaign;
  const standing = candidates.filter(isOfBallot);
  const saysSo = standing.every((one) =>
    data.candidates.some(
      ({ nomination, rank, category }) =>
        nomination === idOf(one.nomination) &&
        rank === factsOf(one).facts.rank &&
        category === one.opened.data.category,
    ),
  );
  const isLeftOut = everyone.some((one) => isOfBallot(one) && !ids.includes(idOf(one.nomination)));
  return [
    ...faultIf(
      ids.length === 0 || new Set(ids).size < ids.length || standing.length < ids.length,
      'unsupported',
      'candidate-not-there',
    ),
    ...faultIf(!saysSo, 'unsupported', 'candidate-differs'),
    ...faultIf(isLeftOut, 'unsupported', 'candidate-left-out'),
    ...faultIf(candidates.some(isFrozen), 'unsupported', 'candidate-frozen'),
  ];
};

/** Nobody votes on what they proposed. */
const faultsOfProposers = (data: Terms, { candidates, leftOut }: BallotKnown): readonly Fault[] => {
  const proposers = candidates.flatMap(({ nomination }) => {
    const proposed = nomination.last('nomination.proposed');
    return proposed ? [proposed.data.by, proposed.actor.onBehalfOf ?? proposed.data.by] : [];
  });
  const voting = data.members.filter((member) => proposers.includes(member) && !leftOut.includes(member));
  return faultIf(voting.length > 0, 'recused', 'proposer-votes');
};
