import type { BallotCourse } from './ballot-course.js';
import { faultIf, type Fault } from './fault.js';
import { isMoreThan } from './share.js';
import type { Wire } from './told.js';
import { areSame } from './same-names.js';

type Declared = Wire['review.result-declared'];

interface Contender {
  readonly nomination: string;
  readonly isCounted: boolean;
  /** Votes of each round; the first decides, later ones break its ties. */
  readonly votes: readonly number[];
}

/** Whether what was declared is what the counts say, of those who still stood at the stage. */
export const faultsOfOutcome = (
  declared: Declared,
  course: BallotCourse,
  standing: ReadonlySet<string>,
): readonly Fault[] => {
  const { terms, rounds } = course;
  const { selected, notSelected, passedOver } = declared;
  const lists = [...selected, ...notSelected, ...passedOver];
  const first = rounds[0]?.votes;
  const isComplete =
    lists.length === terms.candidates.length &&
    terms.candidates.every(({ nomination }) => lists.some((one) => one.nomination === nomination));
  const contenders = contendersOf(course, standing);
  const chosen = contenders.filter((one) => selected.some(({ nomination }) => nomination === one.nomination));
  const allowed = allowedOf(selected.length, terms.ratio);
  const countedChosen = chosen.filter(({ isCounted }) => isCounted);
  const left = contenders.filter((one) => !chosen.includes(one));
  /** R8: those before it filled what the ratio leaves. */
  const isKeptOut = (one: Contender): boolean =>
    one.isCounted && countedChosen.length === allowed && countedChosen.every((other) => isBefore(other, one));
  const isNext = (one: Contender): boolean => chosen.every((other) => isBefore(other, one));
  const passed = left.filter(
    (one) => isKeptOut(one) && chosen.filter((other) => isBefore(other, one)).length < selected.length,
  );
  return [
    ...faultIf(!isComplete, 'unsupported', 'not-every-candidate'),
    ...faultIf(
      lists.some(({ nomination, votes }) => (first?.get(nomination) ?? 0) !== votes),
      'unsupported',
      'votes-differ',
    ),
    ...faultIf(chosen.length < selected.length, 'unsupported', 'selected-without-majority-or-standing'),
    ...faultIf(selected.length !== lengthOf(contenders, terms), 'unsupported', 'list-too-long-or-short'),
    ...faultIf(countedChosen.length > allowed, 'unsupported', 'ratio-broken'),
    ...faultIf(!left.every((one) => isKeptOut(one) || isNext(one)), 'unsupported', 'not-by-votes'),
    ...faultIf(
      !areSame(
        passed.map(({ nomination }) => nomination),
        passedOver.map(({ nomination }) => nomination),
      ) || passedOver.some(({ rule }) => rule !== terms.ratio?.rule),
      'unsupported',
      'passed-over-differs',
    ),
  ];
};

/** Whom a majority of the first round voted for. */
export const contendersOf = (
  { terms, rounds }: BallotCourse,
  standing: ReadonlySet<string>,
): readonly Contender[] => {
  const { ratio } = terms;
  const [first] = rounds;
  return terms.candidates
    .filter(({ nomination }) => standing.has(nomination))
    .filter(({ nomination }) => {
      const votes = first?.votes.get(nomination) ?? 0;
      return first !== undefined && isMoreThan(votes, first.cast, terms.majority);
    })
    .map(({ nomination, rank, category }) => ({
      nomination,
      isCounted:
        ratio !== null && ratio.ranks.includes(rank) && (ratio.categories?.includes(category) ?? true),
      votes: rounds.flatMap(({ votes }) => votes.get(nomination) ?? []),
    }));
};

/** Whoever did not have to stand again comes before those who had to. */
const isBefore = (one: Contender, other: Contender): boolean => {
  const rounds = Math.max(one.votes.length, other.votes.length);
  for (let round = 0; round < rounds; round += 1) {
    const [ours, theirs] = [one.votes[round] ?? Infinity, other.votes[round] ?? Infinity];
    if (ours !== theirs) return ours > theirs;
  }
  return false;
};

/** The longest list that places, contenders and ratio leave room for. */
const lengthOf = (
  contenders: readonly Contender[],
  { places, ratio }: Pick<BallotCourse['terms'], 'places' | 'ratio'>,
): number => {
  const counted = contenders.filter(({ isCounted }) => isCounted).length;
  const fits = (length: number): boolean =>
    contenders.length - counted + Math.min(counted, allowedOf(length, ratio)) >= length;
  let length = 0;
  for (let wanted = 1; wanted <= Math.min(places, contenders.length); wanted += 1)
    if (fits(wanted)) length = wanted;
  return length;
};

const allowedOf = (length: number, ratio: BallotCourse['terms']['ratio']): number =>
  ratio ? Math.floor((length * ratio.percent) / 100) : length;
