import type { Nominated } from '../cast/nominee.js';
import { office, officeDeputy } from '../cast/region-and-nation.js';
import type { Story } from '../story.js';

/** R41: a report comes in; until it is looked into nothing goes on. */
export const freezeForAWhile = async (story: Story, { id }: Nominated): Promise<void> => {
  const clerk = story.as(office);
  await clerk.acts(`nominations/${id}/freeze`, { reason: '收到反映，暂停办理。A report came in.' });
  const refusal = { code: 'NOMINATION.FROZEN', rule: 'R41' };
  await clerk.isRefused(`nominations/${id}/advance`, undefined, refusal);
  await clerk.acts(`nominations/${id}/unfreeze`, { reason: '查无实据。Nothing was found.' });
};

/** R50, R51: a city made up votes; it loses its nominees and their places, and the case goes to discipline. */
export const sanctionCity = async (
  story: Story,
  campaign: string,
  ofCity: readonly Nominated[],
): Promise<void> => {
  const [first] = ofCity;
  if (!first) throw new RangeError('the city has no nominee left');
  const { owner } = first;
  const [clerk, deputy] = [story.as(office), story.as(officeDeputy)];
  const id = await clerk.opens('sanctions', {
    ...{ campaign, ground: 'fraud', organ: owner.id, nominations: [], slots: [] },
    reason: '民主推荐票数不实。The votes of a democratic recommendation were made up.',
    evidence: [`nomination-${first.id}@0`],
  });
  const flight = { wish: 'organ', reason: '单位申请退出。The unit would rather withdraw.' };
  const pending = { code: 'NOMINATION.SANCTION_PENDING', rule: 'R50' };
  await story.as(first.unit).isRefused(`nominations/${first.id}/withdrawal`, flight, pending);
  const refusal = { code: 'NOMINATION.SANCTION_OWN_PROPOSAL', rule: 'R50' };
  await clerk.isRefused(`sanctions/${id}/verification`, undefined, refusal);
  await deputy.acts(`sanctions/${id}/verification`);
  await deputy.acts(`sanctions/${id}/imposition`);
  const letter = { to: 'region-discipline', letter: '示例函〔2017〕51号' };
  await deputy.acts(`sanctions/${id}/hand-over`, letter);
};
