import type { Nominated } from '../cast/nominee.js';
import { office } from '../cast/region-and-nation.js';
import type { Story } from '../story.js';
import { askForOpinions, hearOrgans } from './letters.js';
import { supportWhereItCame } from './first-review.js';
import { reviewInTheRegion } from './region.js';
import { vetPlainly } from './vetting.js';

/** R28, R8: an elected nominee withdraws; the next in the reserve is called up, and vetted anew (R35–R42). */
export const callUpReserve = async (
  story: Story,
  outgoing: Nominated,
  reserve: Nominated,
  divisionLevel: readonly Nominated[],
): Promise<void> => {
  const reason = '本人申请退出。At the nominee’s own request.';
  await story.as(outgoing.unit).acts(`nominations/${outgoing.id}/withdrawal`, { wish: 'nominee', reason });
  const call = { outgoing: outgoing.id };
  const tooMany = { code: 'NOMINATION.RESERVE_BREAKS_RATIO', rule: 'R8' };
  for (const { id } of divisionLevel)
    await story.as(office).isRefused(`nominations/${id}/call-up`, call, tooMany);
  await story.as(office).acts(`nominations/${reserve.id}/call-up`, call);
  await supportWhereItCame(story, reserve);
  const unheard = { code: 'NOMINATION.GATES_NOT_MET', rule: 'R35' };
  await story.as(reserve.owner.reviewer).isRefused(`nominations/${reserve.id}/advance`, undefined, unheard);
  const letters = await askForOpinions(story, [reserve], '-2');
  await hearOrgans(story, letters, { objectedTo: '', cleared: '' });
  await vetPlainly(story, [reserve]);
  await story.as(reserve.owner.reviewer).acts(`nominations/${reserve.id}/advance`);
  // Its package stands, and the ballot's place is now its own.
  await story.as(office).acts(`nominations/${reserve.id}/advance`);
  await reviewInTheRegion(story, [reserve]);
  await story.as(office).acts(`nominations/${reserve.id}/advance`);
};
