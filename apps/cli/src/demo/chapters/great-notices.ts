import type { Nominated } from '../cast/nominee.js';
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

/** R30, R32: one notice for the whole list. */
export const post = async (story: Story, { campaign, stage, by, nominated }: GreatNotice): Promise<void> => {
  const nominations = nominated.map(({ id }) => id);
  await story.as(by).opens('notices', { campaign, stage, nominations, contents });
};

/** The timekeeper has closed it without an objection; all go on. */
export const passOn = async (story: Story, { by, nominated }: GreatNotice): Promise<void> => {
  await eachOf(nominated, ({ id }) => story.as(by).acts(`nominations/${id}/advance`));
};
