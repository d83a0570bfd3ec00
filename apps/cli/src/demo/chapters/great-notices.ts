import { factsOf, type Nominated } from '../cast/nominee.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';
import { contents } from './notices.js';

export interface GreatNotice {
  readonly campaign: string;
  readonly stage: 'province-notice' | 'national-notice';
  /** Login of the office that posts it. */
  readonly by: string;
  readonly nominated: readonly Nominated[];
}

/** R30, R32: one notice for the whole list; gives its id. */
export const post = (story: Story, { campaign, stage, by, nominated }: GreatNotice): Promise<string> => {
  const nominations = nominated.map(({ id }) => id);
  return story.as(by).opens('notices', { campaign, stage, nominations, contents });
};

/** R22: what was shown wrong is corrected, and the whole period runs anew. */
export const correct = async (
  story: Story,
  { by }: GreatNotice,
  notice: string,
  nominee: Nominated,
): Promise<void> => {
  const office = story.as(by);
  await office.acts(`notices/${notice}/suspension`, {
    reason: '公示的工作年限有误。The years of service shown are wrong.',
  });
  await office.acts(`notices/${notice}/corrected-facts`, {
    nomination: nominee.id,
    facts: { ...factsOf(nominee), serviceYears: 10 },
    reason: '经核对人事档案更正。Corrected from the personnel file.',
  });
  await office.acts(`notices/${notice}/restarting`);
};

/** A letter that comes after the last day counts by its postmark; nothing is found, and the result is sealed (R19). */
export const objectByPost = async (
  story: Story,
  { by }: GreatNotice,
  notice: string,
  { id: nomination, owner }: Nominated,
): Promise<void> => {
  const complaint = await story.as(by).opens(`notices/${notice}/objections`, {
    ...{ nomination, lane: 'real-name', channel: 'post', postmark: '2017-06-13' },
    text: '示例来信：反映其事迹有夸大。Sample letter: says that the deeds are overstated.',
    reporter: { name: '示例来信人 sample writer', contact: '示例地址 sample address' },
  });
  const { discipline } = owner.asked;
  await story.as(discipline).acts(`complaints/${complaint}/investigation`, { investigators: [discipline] });
  await story.as(discipline).acts(`complaints/${complaint}/conclusion`, {
    conclusions: [{ nomination, finding: 'unsubstantiated' }],
    measures: '经查不属实。Found untrue.',
  });
  const digest = await story.as(by).uploads('示例公示结果说明 sample note on the result of a notice');
  const note = { number: '示例公示结果〔2017〕1号', seal: '示例印章 sample seal', digest };
  await story.as(by).acts(`notices/${notice}/sealing`, note);
};

/** The timekeeper has closed it without an objection; all go on. */
export const passOn = async (story: Story, { by, nominated }: GreatNotice): Promise<void> => {
  await eachOf(nominated, ({ id }) => story.as(by).acts(`nominations/${id}/advance`));
};
