import { concerns, gatesOf, stageNamed, type NominationGate, type Rulebook } from '#libs/rulebook';
import type { BallotResult, Nomination, NominationState } from './nomination.state.js';

/** A nomination with its id. */
export interface Member {
  readonly id: string;
  readonly nomination: Nomination;
}

export const isOnList = ({ result }: Pick<BallotResult, 'result'>): boolean =>
  result === 'selected' || result === 'called-up';

/** The last ballot that put it on a list. */
export const listedBy = ({ ballots }: Nomination): BallotResult | undefined => ballots.findLast(isOnList);

/** A ballot has left it out. */
export const waitsInReserve = (state: NominationState): state is Nomination =>
  state.status === 'not-selected' || state.status === 'passed-over';

/** Those that the ballot did not select and that may be called up, most votes first; frozen ones wait. */
export const reserveOf = (ballot: BallotResult, members: readonly Member[]): readonly Member[] =>
  members
    .filter(({ nomination }) => {
      const { ballots, frozen } = nomination;
      return waitsInReserve(nomination) && !frozen && ballots.at(-1)?.ballot === ballot.ballot;
    })
    .toSorted((left, right) => votesOf(right) - votesOf(left) || (left.id < right.id ? -1 : 1));

export const votesOf = ({ nomination }: Member): number => nomination.ballots.at(-1)?.votes ?? 0;

/** Those whom the ballot put on its list and who are still there. */
export const listOf = (ballot: BallotResult, members: readonly Member[]): readonly Member[] =>
  members.filter(({ nomination }) => {
    const { status, ballots } = nomination;
    const there = status === 'open' || status === 'confirmed';
    return there && ballots.some((held) => held.ballot === ballot.ballot && isOnList(held));
  });

/** The ratio rule that the list would break with this one more (R8); none where it holds. */
export const ratioBroken = (
  rulebook: Rulebook,
  { stage }: BallotResult,
  list: readonly Member[],
  more: Member,
): string | undefined => {
  const found = stageNamed(rulebook, more.nomination.path, stage);
  if (!found) return undefined;
  const broken = gatesOf(rulebook, found).find(({ gate }) => {
    if (gate.is !== 'ratio-at-most' || gate.stage !== stage || !isCounted(gate, more)) return false;
    return isOverRatio(gate, [...list, more]);
  });
  return broken?.rule;
};

/** R8: rounded down, so of three none. */
export const isOverRatio = (gate: RatioGate, list: readonly Member[]): boolean =>
  list.filter((member) => isCounted(gate, member)).length > Math.floor((list.length * gate.percent) / 100);

type RatioGate = Extract<NominationGate, { is: 'ratio-at-most' }>;

const isCounted = (gate: RatioGate, { nomination }: Member): boolean =>
  concerns(gate, nomination) && gate.ranks.includes(nomination.facts.rank);
