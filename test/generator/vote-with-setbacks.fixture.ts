import { ballotId } from '#libs/review';
import type { NomineeKind } from '#libs/rulebook';
import { isDivisionLevel, type Nominee } from './nominee.js';
import type { Round } from './round.js';

const stage = 'region-ballot';

interface Voted {
  readonly selected: readonly Nominee[];
  /** Who comes next after the persons. */
  readonly next: Nominee;
}

/** The regional group votes; ballots are annulled by one and by two, and a tie comes back twice (R28, R57). */
export const voteWithSetbacks = async (round: Round, nominees: readonly Nominee[]): Promise<Voted> => {
  const bodies = nominees.filter(({ kind }) => kind === 'collective');
  const persons = nominees.filter(({ kind }) => kind === 'individual');
  const favourites = persons.filter((one) => !isDivisionLevel(one)).slice(0, 4);
  const [first, second, third, fourth] = favourites;
  if (!first || !second || !third || !fourth) throw new RangeError('there are more persons than places');
  const collective = await annulledTwice(round, bodies);
  const tied = [second, third, fourth];
  const individual = ballotOf(round, 'individual', persons);
  await individual.call();
  // Everybody wants the first, and two of the others, all of these alike.
  await individual.vote((voter) => [first, ...without(tied, voter)]);
  await individual.vote((voter) => without(tied, voter));
  await individual.breakTie([second, third], [third, fourth]);
  await individual.vote((voter) => without(tied, voter));
  await individual.breakTie([second, third], [second, third]);
  await individual.declare();
  const selected = [...collective, first, second, third];
  for (const { id } of selected)
    await round.desk.nomination(round.country.regionOffice, id, { type: 'Advance' });
  return { selected, next: fourth };
};

const annulledTwice = async (round: Round, candidates: readonly Nominee[]): Promise<readonly Nominee[]> => {
  const { desk, country } = round;
  const { regionOffice, groups } = country;
  const [leader] = groups.region.members;
  if (!leader) throw new RangeError('a group has members');
  const chosen = candidates.slice(0, 2);
  const ballot = ballotOf(round, 'collective', candidates);
  const reason = '虚构：程序有误';
  await ballot.call();
  await desk.ballot(regionOffice, ballot.id, { type: 'AnnulBallot', reason });
  await ballot.call();
  await ballot.vote(() => chosen);
  await desk.ballot(regionOffice, ballot.id, { type: 'ProposeAnnulment', reason });
  await desk.ballot(leader, ballot.id, { type: 'ConfirmAnnulment' });
  await ballot.call();
  await ballot.vote(() => chosen);
  await ballot.declare();
  return chosen;
};

const ballotOf = (
  { id: campaign, desk, country }: Round,
  kind: NomineeKind,
  candidates: readonly Nominee[],
) => {
  const { regionOffice, groups } = country;
  const { members } = groups.region;
  const id = ballotId({ campaign, stage, kind });
  const idsOf = (nominees: readonly Nominee[]): readonly string[] => nominees.map((nominee) => nominee.id);
  return {
    id,
    call: async (): Promise<void> => {
      await desk.ballot(regionOffice, id, {
        ...{ type: 'CallBallot', campaign, stage, kind, totals: null, places: null },
        candidates: idsOf(candidates),
      });
    },
    /** Every member votes, and the office counts. */
    vote: async (choices: (voter: number) => readonly Nominee[]): Promise<void> => {
      for (const [voter, member] of members.entries())
        await desk.ballot(member, id, { type: 'CastVote', onBehalfOf: null, choices: idsOf(choices(voter)) });
      await desk.ballot(regionOffice, id, { type: 'CloseBallot' });
    },
    /** Whom each of the co-leaders names. */
    breakTie: async (...named: readonly (readonly Nominee[])[]): Promise<void> => {
      for (const [index, choices] of named.entries()) {
        const leader = members[index];
        if (leader) await desk.ballot(leader, id, { type: 'BreakTie', choices: idsOf(choices) });
      }
    },
    declare: async (): Promise<void> => {
      await desk.ballot(regionOffice, id, { type: 'DeclareResult' });
    },
  };
};

/** All but one, another for each voter in turn. */
const without = (tied: readonly Nominee[], voter: number): readonly Nominee[] =>
  tied.filter((_, index) => index !== voter % tied.length);
