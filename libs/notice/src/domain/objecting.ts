import type { Circumstances } from '#libs/kernel';
import type { NoticeActOf } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import type { Notice } from './notice.state.js';

type Objecting = NoticeActOf<'RaiseObjection'>;

/** Anyone may object to a nominee of the notice, by any channel, in the office's name if they do not come themselves. */
export const raiseObjection = (
  objection: Objecting,
  notice: Notice,
  circumstances: Circumstances,
): NoticeEvent => {
  const { complaint, nomination, lane, channel, postmark = null } = objection;
  if (!notice.nominations.includes(nomination)) throw refuse('NOTICE.NOMINEE_NOT_POSTED', { nomination });
  refusePostmark(objection, circumstances);
  refuseLate(objection, notice, circumstances);
  const receivedOn = circumstances.effectiveOn;
  return {
    type: 'notice.objection-raised',
    data: { complaint, nomination, lane, channel, postmark, receivedOn },
  };
};

const refusePostmark = ({ channel, postmark }: Objecting, { today }: Circumstances): void => {
  if (postmark === undefined) return;
  if (channel !== 'post') throw refuse('NOTICE.POSTMARK_WITHOUT_LETTER', { channel });
  if (postmark > today) throw refuse('NOTICE.POSTMARK_IN_FUTURE', { postmark, today });
};

/** R22: to the last moment of the last day; a letter posted by then also afterwards, until the result is sealed. */
const refuseLate = (
  { postmark }: Objecting,
  { status, firstDay, until, closesAt, rule }: Notice,
  { at }: Circumstances,
): void => {
  if (status === 'sealed') throw refuse('NOTICE.RESULT_SEALED', { rule });
  // The clock of a suspended notice stands still, and nobody may have closed one whose period is over.
  if (status === 'suspended' || (status === 'running' && at < closesAt)) return;
  if (postmark === undefined || postmark < firstDay || postmark > until)
    throw refuse('NOTICE.OBJECTION_TOO_LATE', { until, rule });
};
