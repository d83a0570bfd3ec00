import type { NoticeDecision, NoticeKnown } from '../../domain/recheck/notice-decision.js';
import type { Surroundings } from './surroundings.js';

/** What the end of a notice was decided on; none where there is no such notice. */
export const noticeKnown = async (
  { stream }: NoticeDecision,
  around: Surroundings,
): Promise<NoticeKnown | undefined> => {
  const notice = await around.of(stream);
  const opened = notice.first('notice.opened');
  const counted = notice.last('notice.opened', 'notice.restarted');
  if (!opened || !counted) return undefined;
  const { isClosed, rulebook } = await around.campaign(opened.data.campaign, counted.position);
  return rulebook && { rulebook, isClosed, notice, opened, acting: await around.acting() };
};
