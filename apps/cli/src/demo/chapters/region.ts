import type { Nominated } from '../cast/nominee.js';
import { office, regionVoters } from '../cast/region-and-nation.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';
import { vote } from './ballots.js';
import { findings } from './first-review.js';

/** R27: the regional office reviews and recommends. */
export const reviewInTheRegion = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  const review = { findings, recommendation: 'support', remarks: '同意提交票决 to the ballot' };
  await eachOf(nominated, async ({ id }) => {
    await story.as(office).acts(`nominations/${id}/reviews`, review);
    await story.as(office).acts(`nominations/${id}/advance`);
  });
};

export interface Election {
  readonly campaign: string;
  readonly candidates: readonly Nominated[];
  /** Many votes, and passed over (R8). */
  readonly divisionLevel: readonly Nominated[];
  readonly winners: readonly Nominated[];
  /** First of those who are left. */
  readonly reserve: Nominated;
}

/** Of ten members; the other nine vote. */
const closeToOne = regionVoters.at(-1);

/** R3, R8, R28: the leading group fills the region's places from many; the elected go on. */
export const electInTheRegion = async (story: Story, election: Election): Promise<void> => {
  const { campaign, divisionLevel, winners, reserve } = election;
  for (const kind of ['collective', 'individual'] as const) {
    const isOfKind = (nominee: Nominated): boolean => nominee.kind === kind;
    const votes = new Map([
      // Each of nine members has three votes for individuals.
      ...divisionLevel.filter(isOfKind).map(({ id }, index) => [id, 6 - index] as const),
      ...winners.filter(isOfKind).map(({ id }) => [id, 5] as const),
      ...[reserve].filter(isOfKind).map(({ id }) => [id, 1] as const),
    ]);
    const candidates = election.candidates.filter(isOfKind);
    const voters = regionVoters.filter((login) => login !== closeToOne);
    const stage = { stage: 'region-ballot', isSecret: true, conductor: office, voters } as const;
    await vote(story, {
      campaign,
      kind,
      ...stage,
      ...(closeToOne && { recused: closeToOne }),
      candidates,
      votes,
    });
  }
  await eachOf(winners, ({ id }) => story.as(office).acts(`nominations/${id}/advance`));
};
