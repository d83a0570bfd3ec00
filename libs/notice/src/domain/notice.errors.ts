import { refusals } from '#libs/kernel';
import { courseRefusals } from './notice-course.errors.js';

export const refuse = refusals({
  ...courseRefusals,
  'NOTICE.NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份公示。', en: 'There is no such notice.' },
    next: { zh: '请核对公示编号。', en: 'Check the notice id.' },
  },
  'NOTICE.ALREADY_OPEN': {
    kind: 'conflict',
    says: { zh: '该公示已经发布。', en: 'This notice has been opened already.' },
    next: { zh: '请读取现有公示。', en: 'Read the notice as it stands.' },
  },
  'NOTICE.LIST_INVALID': {
    kind: 'invalid',
    says: {
      zh: '一份公示列 1 至 {most} 名推荐对象，每名只列一次。',
      en: 'A notice lists 1 to {most} nominees, each of them once.',
    },
    next: { zh: '请核对名单，超出的另行公示。', en: 'Check the list; post the others in another notice.' },
  },
  'NOTICE.NOMINEE_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '没有推荐 {nomination}。', en: 'There is no nomination {nomination}.' },
    next: { zh: '请核对推荐编号。', en: 'Check the nomination id.' },
  },
  'NOTICE.NOT_A_NOTICE_STAGE': {
    kind: 'invalid',
    says: {
      zh: '按评选规则，“{stage}”不是推荐 {nomination} 的公示环节。',
      en: 'By the rulebook, "{stage}" is no notice on the way of nomination {nomination}.',
    },
    next: { zh: '请选择评选规则中的公示环节。', en: 'Choose a notice stage of the rulebook.' },
  },
  'NOTICE.TERMS_DIFFER': {
    kind: 'invalid',
    says: {
      zh: '推荐 {nomination} 在“{stage}”的公示范围、期限或内容与名单上其他对象不同。',
      en: 'At "{stage}", scope, period or contents for nomination {nomination} differ from those for the others.',
    },
    next: { zh: '请分开公示。', en: 'Post it in a notice of its own.' },
  },
  'NOTICE.NOMINEE_NOT_AT_STAGE': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 当前不在本次评选的“{stage}”环节。',
      en: 'Nomination {nomination} does not stand at stage "{stage}" of this campaign.',
    },
    next: {
      zh: '请将其从名单中移除，或待其到达该环节。',
      en: 'Take it off the list, or wait until it is there.',
    },
  },
  'NOTICE.ALREADY_POSTED': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 在“{stage}”环节已有公示。',
      en: 'Nomination {nomination} has had its notice at stage "{stage}".',
    },
    next: {
      zh: '同一环节只公示一次；公示后更正了基本情况的，可重新公示。',
      en: 'Nobody is posted twice at one stage, unless the facts were corrected after the notice.',
    },
  },
  'NOTICE.NOT_YOUR_PART': {
    kind: 'forbidden',
    says: { zh: '该公示不由贵单位办理。', en: 'This notice is not for your organ to post or to close.' },
    next: { zh: '请由评选规则指定的单位办理。', en: 'Leave it to the organ that the rulebook names.' },
  },
  'NOTICE.CONTENTS_MISSING': {
    kind: 'unmet',
    says: { zh: '公示内容缺少：{missing}。', en: 'The notice does not show: {missing}.' },
    next: { zh: '请补齐后再公示。', en: 'Add what is missing, then open it.' },
  },
  'NOTICE.CLOSED': {
    kind: 'conflict',
    says: { zh: '该公示已经结束。', en: 'This notice is closed.' },
    next: {
      zh: '期满后的情况请按信访举报渠道反映；基本情况有误的，更正后重新公示。',
      en: 'Lodge what is known later as a complaint; where facts were wrong, correct them and post them anew.',
    },
  },
  'NOTICE.NOMINEE_NOT_POSTED': {
    kind: 'invalid',
    says: { zh: '推荐 {nomination} 不在该公示中。', en: 'Nomination {nomination} is not in this notice.' },
    next: { zh: '请核对公示名单。', en: "Check the notice's list." },
  },
  'NOTICE.STILL_RUNNING': {
    kind: 'unmet',
    says: {
      zh: '公示期至 {until}（{workingDays} 个工作日），尚未届满。',
      en: 'The notice runs until the end of {until} ({workingDays} working days).',
    },
    next: { zh: '请在公示期满后结束公示。', en: 'Close it when the period is over.' },
  },
});
