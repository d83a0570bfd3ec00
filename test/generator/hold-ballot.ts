import type { Actor } from '#libs/kernel';
import { ballotId, type Totals } from '#libs/review';
import type { NomineeKind } from '#libs/rulebook';
import type { Group } from './country.js';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

export interface Vote {
  readonly stage: string;
  readonly kind: NomineeKind;
  readonly group: Group;
  readonly conductor: Actor;
  readonly candidates: readonly Nominee[];
  /** Whom most members vote for. */
  readonly favourites: readonly Nominee[];
  /** How many are to be selected; with the totals where the rulebook fixes no places (R29). */
  readonly places: number;
  readonly totals: Totals | null;
  /** Members who take no part. */
  readonly recused: number;
}

/** A leading group votes until nobody is tied at the cut (R28, R29); returns those selected, gone on. */
export const holdBallot = async (round: Round, vote: Vote): Promise<readonly Nominee[]> => {
  const { desk } = round;
  const { stage, kind, conductor, candidates, group, recused, totals } = vote;
  const id = ballotId({ campaign: round.id, stage, kind });
  await desk.ballot(conductor, id, {
    ...{ type: 'CallBallot', campaign: round.id, stage, kind, totals },
    ...{ candidates: candidates.map((candidate) => candidate.id), places: totals ? vote.places : null },
  });
  for (const { accountId: member } of group.members.slice(0, recused))
    await desk.ballot(conductor, id, { type: 'RecuseMember', member, reason: '虚构：与候选人有亲属关系' });
  await castAll(round, id, vote);
  await desk.ballot(conductor, id, { type: 'DeclareResult' });
  return selectedOf(round, id, vote);
};

interface Tied {
  readonly among: readonly string[];
  readonly places: number;
}

interface Declared {
  readonly selected: readonly { readonly nomination: string }[];
}

const castAll = async (round: Round, id: string, vote: Vote): Promise<void> => {
  const { desk } = round;
  const voters = vote.group.members.slice(vote.recused);
  for (const voter of voters)
    await desk.ballot(voter, id, { type: 'CastVote', onBehalfOf: null, choices: choicesOf(round, vote) });
  await desk.ballot(vote.conductor, id, { type: 'CloseBallot' });
  for (;;) {
    const tied = await desk.last<Tied>(`ballot-${id}`, 'review.ballot-tied');
    if (!tied) return;
    // Nobody wants a third round.
    const choices = tied.among.slice(0, tied.places);
    for (const voter of voters) await desk.ballot(voter, id, { type: 'CastVote', onBehalfOf: null, choices });
    await desk.ballot(vote.conductor, id, { type: 'CloseBallot' });
  }
};

/** Everybody wants the first of the favourites, and some of the others. */
const choicesOf = ({ chance }: Round, { favourites, candidates, places }: Vote): string[] => {
  const chosen = [...favourites.slice(0, 1), ...chance.shuffled(favourites.slice(1))].slice(0, places);
  if (chance.happens(0.1)) chosen[chosen.length - 1] = chance.oneOf(candidates);
  return [...new Set(chosen.map(({ id }) => id))];
};

const selectedOf = async (
  { desk }: Round,
  id: string,
  { candidates, conductor }: Vote,
): Promise<readonly Nominee[]> => {
  const declared = await desk.last<Declared>(`ballot-${id}`, 'review.result-declared');
  const ids = new Set(declared?.selected.map(({ nomination }) => nomination));
  const selected = candidates.filter((candidate) => ids.has(candidate.id));
  for (const { id: nomination } of selected)
    await desk.nomination(conductor, nomination, { type: 'Advance' });
  return selected;
};
