import { daysAfter, endOfDay } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import { faultsOfAccount, type Acting } from './acting.js';
import { faultIf, type Fault } from './fault.js';
import type { History, Told } from './told.js';

/** The end of a notice, and who may bring it about; else the clock does. */
export const noticeDecisions = { 'notice.closed': ['recommender', 'reviewer', 'office'] } as const;

export type NoticeDecision = Told<keyof typeof noticeDecisions>;

export interface NoticeKnown {
  /** In force when the count of days began. */
  readonly rulebook: Rulebook;
  readonly isClosed: boolean;
  readonly acting: Acting;
  readonly notice: History;
  readonly opened: Told<'notice.opened'>;
}

/** R22: everything that is wrong with the end of a notice; nothing where it is sound. */
export const faultsOfNoticeEnd = (closed: NoticeDecision, known: NoticeKnown): readonly Fault[] => {
  const { notice, opened, rulebook, acting, isClosed } = known;
  const last = notice.last('notice.opened', 'notice.restarted', 'notice.suspended', 'notice.closed');
  const { data } = notice.last('notice.opened', 'notice.restarted') ?? opened;
  const { campaign, organ, nominations } = opened.data;
  const byClock = acting.actor.role === 'timekeeper';
  const roles = noticeDecisions[closed.type];
  const wanted = Object.values(rulebook.paths)
    .flat()
    .flatMap((stage) =>
      stage.kind === 'notice' && stage.stage === opened.data.stage ? stage.workingDays : [],
    );
  const isLongEnough =
    data.workingDays >= Math.max(0, ...wanted) && daysAfter(data.from, data.workingDays - 1) <= data.until;
  const raised = notice.all('notice.objection-raised');
  const outcomes = new Map(closed.data.outcomes.map((one) => [one.nomination, one.complaints]));
  const isRight = nominations.every(
    (nomination) =>
      outcomes.get(nomination) === raised.filter((one) => one.data.nomination === nomination).length,
  );
  return [
    ...(byClock ? [] : faultsOfAccount(acting, { roles, campaign, today: closed.effectiveOn })),
    ...faultIf(!byClock && acting.actor.organId !== organ, 'unauthorised', 'organ-not-in-charge'),
    ...faultIf(isClosed, 'outside-its-period', 'campaign-closed'),
    ...faultIf(last?.type === 'notice.suspended', 'outside-its-period', 'suspended'),
    ...faultIf(last?.type === 'notice.closed', 'outside-its-period', 'closed-before'),
    ...faultIf(
      closed.recordedAt < data.closesAt || data.closesAt !== endOfDay(rulebook.timezone, data.until),
      'outside-its-period',
      'days-not-over',
    ),
    ...faultIf(!isLongEnough, 'unsupported', 'too-few-days'),
    ...faultIf(!isRight || outcomes.size !== nominations.length, 'unsupported', 'objections-differ'),
  ];
};
