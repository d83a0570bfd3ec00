import type { Candidate, PassedOver, RatioRule, Tally } from './ballot.words.js';
import { allowedOf, isCounted } from './ratio.js';

/** A candidate whom a majority voted for. */
export interface Contender extends Candidate {
  /** Votes of each round the candidate stood in; the first decides, later ones break its ties. */
  readonly votes: readonly number[];
}

export interface Contest {
  readonly contenders: readonly Contender[];
  readonly places: number;
  readonly ratio: RatioRule | null;
}

export interface Choice {
  readonly selected: readonly Tally[];
  readonly passedOver: readonly PassedOver[];
}

/** Equal votes at the cut: who is voted on again, for how many places, and who is elected all the same. */
export interface Tie {
  readonly tied: readonly string[];
  readonly places: number;
  readonly elected: readonly Tally[];
}

/**
 * Fills the places by votes. Who would break the ratio rule is passed over and the next moves up (R8); the
 * ratio is that of the list which comes out, so where the others are too few the list becomes shorter.
 */
export const select = (contest: Contest): Choice | Tie => {
  const { contenders, ratio } = contest;
  const length = lengthOf(contest);
  const allowed = allowedOf(length, ratio);
  const selected: Contender[] = [];
  const passedOver: Contender[] = [];
  for (const level of byVotes(contenders)) {
    const free = length - selected.length;
    if (free === 0) break;
    const counted = level.filter((contender) => isCounted(contender, ratio));
    const others = level.filter((contender) => !isCounted(contender, ratio));
    const room = allowed - selected.filter((contender) => isCounted(contender, ratio)).length;
    if (room > 0 && room < counted.length) {
      // Equal votes for the last places that the ratio leaves: only another vote can tell.
      if (others.length + room > free) return tie(level, free, selected);
      return tie(counted, room, [...selected, ...others]);
    }
    const fitting = room === 0 ? others : level;
    if (fitting.length > free) return tie(fitting, free, selected);
    selected.push(...fitting);
    if (room === 0) passedOver.push(...counted);
  }
  return { selected: selected.map(tallyOf), passedOver: ratio ? passedOver.map(passedBy(ratio)) : [] };
};

/** The longest list that the places, the contenders and the ratio rule allow. */
const lengthOf = ({ contenders, places, ratio }: Contest): number => {
  const counted = contenders.filter((contender) => isCounted(contender, ratio)).length;
  const others = contenders.length - counted;
  let length = Math.min(places, contenders.length);
  while (others + Math.min(counted, allowedOf(length, ratio)) < length) length -= 1;
  return length;
};

/** Levels of equal votes, most votes first; within a level by id, so that the order of entry says nothing. */
const byVotes = (contenders: readonly Contender[]): readonly (readonly Contender[])[] => {
  const levels: Contender[][] = [];
  const byId = contenders.toSorted((left, right) => (left.nomination < right.nomination ? -1 : 1));
  for (const contender of byId.sort(moreVotesFirst)) {
    const level = levels.at(-1);
    if (level?.[0] && moreVotesFirst(level[0], contender) === 0) level.push(contender);
    else levels.push([contender]);
  }
  return levels;
};

const moreVotesFirst = ({ votes: left }: Contender, { votes: right }: Contender): number => {
  for (let round = 0; round < Math.max(left.length, right.length); round += 1) {
    // Who did not have to stand again was decided on before those who had to.
    const [ours, theirs] = [left[round] ?? Infinity, right[round] ?? Infinity];
    if (ours !== theirs) return theirs - ours;
  }
  return 0;
};

const tie = (level: readonly Contender[], places: number, elected: readonly Contender[]): Tie => ({
  tied: level.map(({ nomination }) => nomination),
  places,
  elected: elected.map(tallyOf),
});

const tallyOf = ({ nomination, votes: [votes = 0] }: Contender): Tally => ({ nomination, votes });

const passedBy =
  ({ rule }: RatioRule) =>
  (contender: Contender): PassedOver => ({ ...tallyOf(contender), rule });
