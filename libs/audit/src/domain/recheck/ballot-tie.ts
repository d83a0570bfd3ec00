import { leadersOf } from './ballot-course.js';
import { contendersOf } from './ballot-outcome.js';
import { gateOn, idOf, standsAt, takesNoPart, type BallotKnown } from './ballot-known.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { Told } from './told.js';
import { areSame } from './same-names.js';

/** R28: only those who have a majority and the same votes stand again, and there are more of them than places. */
export const faultsOfTie = (
  { data: { among, places } }: Told<'review.ballot-tied'>,
  { course, candidates }: BallotKnown,
): readonly Fault[] => {
  const standing = candidates.filter((one) => standsAt(one, course.terms.stage));
  const contenders = contendersOf(course, new Set(standing.map(({ nomination }) => idOf(nomination))));
  const votes = among.map((id) => contenders.find(({ nomination }) => nomination === id)?.votes.join());
  const isTie = places > 0 && places < among.length && new Set(votes).size === 1 && votes[0] !== undefined;
  return [
    ...faultIf(course.phase !== 'closed', 'outside-its-period', 'not-counted'),
    ...faultIf(!isTie || new Set(among).size < among.length, 'unsupported', 'no-such-tie'),
  ];
};

/** R57: all co-leaders who decide named the same. */
export const faultsOfBrokenTie = (
  broken: Told<'review.tie-broken'>,
  known: BallotKnown,
): readonly Fault[] => {
  const { course, campaign } = known;
  const { selected, by } = broken.data;
  const isFit =
    selected.length === course.open &&
    new Set(selected).size === selected.length &&
    selected.every((one) => course.among.includes(one));
  const isAgreed = by.length > 0 && by.every((leader) => isNamed(course.named.get(leader), selected));
  return [
    ...faultsOfTied(broken, known),
    ...faultIf(!isFit, 'unsupported', 'choices-unfit'),
    ...faultIf(!isAgreed, 'unsupported', 'co-leaders-differ'),
    ...faultsOfRecord(broken, [gateOn(course, course.terms.rule, 'co-leaders-agree')], campaign),
  ];
};

/** R57: all have named somebody, and not the same. */
export const faultsOfOpenTie = (left: Told<'review.tie-left-open'>, known: BallotKnown): readonly Fault[] => {
  const named = left.data.by.map((leader) => known.course.named.get(leader));
  const differ = named.some((choices) => !isNamed(choices, named[0] ?? []));
  return [
    ...faultsOfTied(left, known),
    ...faultIf(named.includes(undefined) || !differ, 'unsupported', 'co-leaders-agree'),
  ];
};

/** R57: a co-leader confirms what was counted, once, where the rulebook asks for it. */
export const faultsOfConfirmation = (
  confirmed: Told<'review.result-confirmed'>,
  known: BallotKnown,
): readonly Fault[] => {
  const { course, campaign } = known;
  const { by } = confirmed.data;
  return [
    ...faultIf(course.terms.coLeaders?.mode !== 'confirm', 'unsupported', 'no-confirmation-asked'),
    ...faultIf(course.phase !== 'closed', 'outside-its-period', 'not-counted'),
    ...faultIf(course.confirmed.includes(by), 'unsupported', 'confirmed-before'),
    ...faultsOfLeader(by, known),
    ...faultsOfRecord(confirmed, [gateOn(course, course.terms.rule, 'votes-counted')], campaign),
  ];
};

const faultsOfTied = (
  { data }: Told<'review.tie-broken' | 'review.tie-left-open'>,
  known: BallotKnown,
): readonly Fault[] => {
  const { course, acting } = known;
  const deciding = leadersOf(course).filter((leader) => !takesNoPart(leader, known));
  return [
    ...faultIf(course.phase !== 'tied', 'outside-its-period', 'no-tie'),
    ...faultsOfLeader(acting.actor.accountId, known),
    ...faultIf(!areSame(data.by, deciding), 'unsupported', 'not-all-co-leaders'),
  ];
};

/** Who decides here is a co-leader, by their own account, and takes part. */
const faultsOfLeader = (by: string, known: BallotKnown): readonly Fault[] => {
  const { course, acting } = known;
  const isLeader = course.terms.coLeaders?.accounts.includes(by) ?? false;
  return [
    ...faultIf(!isLeader || acting.actor.accountId !== by, 'unauthorised', 'not-a-co-leader'),
    ...faultIf(takesNoPart(by, known), 'recused', 'recused'),
  ];
};

const isNamed = (choices: readonly string[] | undefined, others: readonly string[]): boolean =>
  choices !== undefined && areSame(choices, others);
