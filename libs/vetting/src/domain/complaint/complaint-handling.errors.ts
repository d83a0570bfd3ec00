import type { RefusalSpec } from '#libs/kernel';

/** About how a complaint is taken in, answered, cleared, reopened and merged. */
export const handlingRefusals = {
  'VETTING.ANONYMOUS_REPORTER_NAMED': {
    kind: 'invalid',
    says: { zh: '匿名举报不得登记举报人。', en: 'An anonymous complaint names no reporter.' },
    next: {
      zh: '请删去举报人信息，或按实名举报登记。',
      en: 'Leave the reporter out, or lodge it in the real-name lane.',
    },
  },
  'VETTING.REPORTER_MISSING': {
    kind: 'invalid',
    says: { zh: '实名举报须登记举报人。', en: 'A complaint in the real-name lane says who reported.' },
    next: {
      zh: '请登记举报人及联系方式，或按匿名举报登记。',
      en: 'Give the name and how to reach the person, or lodge it in the anonymous lane.',
    },
  },
  'VETTING.POSTMARK_WITHOUT_LETTER': {
    kind: 'invalid',
    says: {
      zh: '只有来信才有邮戳日期（渠道：{channel}）。',
      en: 'Only a letter has a postmark (channel: {channel}).',
    },
    next: { zh: '请删去邮戳日期，或改为来信。', en: 'Leave the postmark out, or say that it came by post.' },
  },
  'VETTING.POSTMARK_IN_FUTURE': {
    kind: 'invalid',
    says: {
      zh: '邮戳日期 {postmark} 晚于今天 {today}。',
      en: 'The postmark {postmark} lies after today, {today}.',
    },
    next: { zh: '请核对邮戳日期。', en: 'Check the postmark.' },
  },
  'VETTING.COMPLAINT_CLASS_UNKNOWN': {
    kind: 'invalid',
    says: {
      zh: '评选规则没有“{class}”这一类举报。',
      en: 'The rulebook knows no class of complaint {class}.',
    },
    next: { zh: '请从中选择：{classes}。', en: 'Choose one of these: {classes}.' },
  },
  'VETTING.COMPLAINT_ALREADY_ACCEPTED': {
    kind: 'conflict',
    says: { zh: '这件信访举报已经受理。', en: 'This complaint is accepted already.' },
    next: { zh: '请开展调查。', en: 'Open the investigation.' },
  },
  'VETTING.COMPLAINT_DECLINED': {
    kind: 'conflict',
    says: { zh: '这件信访举报已决定不予受理。', en: 'This complaint was declined.' },
    next: { zh: '有新的事实或者证据的，可重新办理。', en: 'Reopen it if there are new facts or evidence.' },
  },
  'VETTING.COMPLAINT_MERGED': {
    kind: 'conflict',
    says: { zh: '这件信访举报已并入 {into}。', en: 'This complaint is merged into {into}.' },
    next: { zh: '请办理并入的那一件。', en: 'Go on with the complaint it was merged into.' },
  },
  'VETTING.NOT_DECLINABLE': {
    kind: 'unmet',
    says: {
      zh: '按评选规则，此类（{lane}）举报不得不予受理。',
      en: 'The rulebook does not let a complaint of this lane ({lane}) be declined.',
    },
    next: { zh: '请受理并调查。', en: 'Accept it and investigate.' },
  },
  'VETTING.NOBODY_TO_TELL': {
    kind: 'invalid',
    says: { zh: '匿名举报没有可以告知的举报人。', en: 'Nobody gave a name, so there is nobody to tell.' },
    next: { zh: '无需告知。', en: 'There is nothing to do.' },
  },
  'VETTING.TOLD_BY_ANOTHER': {
    kind: 'forbidden',
    says: { zh: '举报人由 {organ} 告知。', en: '{organ} is the one that tells the reporter.' },
    next: { zh: '请由该单位告知。', en: 'Let that organ do it.' },
  },
  'VETTING.NOTHING_TO_TELL': {
    kind: 'conflict',
    says: { zh: '目前还没有可以告知的事项（{what}）。', en: 'There is nothing to tell yet ({what}).' },
    next: { zh: '请先受理或者办结。', en: 'Accept it, or conclude it, first.' },
  },
  'VETTING.REPORTER_ALREADY_TOLD': {
    kind: 'conflict',
    says: { zh: '已经告知举报人（{what}）。', en: 'The reporter was told already ({what}).' },
    next: { zh: '无需再次告知。', en: 'There is nothing to do.' },
  },
  'VETTING.REPLY_NOT_OVERDUE': {
    kind: 'conflict',
    says: { zh: '告知（{what}）没有逾期。', en: 'No reply ({what}) is overdue.' },
    next: { zh: '无需处理。', en: 'There is nothing to do.' },
  },
  'VETTING.NO_REPLY_DAY_TO_SET': {
    kind: 'conflict',
    says: { zh: '告知（{what}）没有待定的期限。', en: 'No day is to be set for a reply ({what}).' },
    next: { zh: '无需处理。', en: 'There is nothing to do.' },
  },
  'VETTING.COMPLAINT_CONFIDENTIAL': {
    kind: 'forbidden',
    says: {
      zh: '信访举报的内容只有办理机构、指定的调查人和审计人员可以查阅，回避人员除外。',
      en: 'What a complaint says is known to the organ that handles it, its investigators and auditors alone, and to none of them who is recused.',
    },
    next: {
      zh: '请向办理该举报的机构了解可以公开的情况。',
      en: 'Ask the organ that handles it what may be told.',
    },
  },
  'VETTING.REPORTER_CONFIDENTIAL': {
    kind: 'forbidden',
    says: {
      zh: '举报人的身份只有承办单位知道，且不得由推荐对象所在单位或者应当回避的人知道。',
      en: 'Only the organ in charge knows who reported: not the unit of a nominee, and nobody who is recused.',
    },
    next: { zh: '确有需要的，请与承办单位联系。', en: 'Turn to the organ in charge.' },
  },
  'VETTING.INVESTIGATOR_RECUSED': {
    kind: 'forbidden',
    says: {
      zh: '调查人 {account} 须回避（{nominations}）。',
      en: 'Investigator {account} is recused ({nominations}).',
    },
    next: { zh: '请指定其他调查人。', en: 'Name another investigator.' },
  },
  'VETTING.NOT_YET_CONCLUDED': {
    kind: 'conflict',
    says: { zh: '这件信访举报尚未办结。', en: 'This complaint is not concluded yet.' },
    next: { zh: '请先作出结论。', en: 'Conclude the investigation first.' },
  },
  'VETTING.NO_NAME_TO_CLEAR': {
    kind: 'conflict',
    says: {
      zh: '{nomination} 没有待澄清的失实举报。',
      en: 'Nothing false that was reported about {nomination} waits to be cleared.',
    },
    next: {
      zh: '只有认定为诬告或者失实的，才予澄清正名，且只澄清一次。',
      en: 'A name is cleared of what was found false, and once.',
    },
  },
  'VETTING.CANNOT_REOPEN_COMPLAINT': {
    kind: 'forbidden',
    says: { zh: '{organ} 不能重新办理这件信访举报。', en: '{organ} cannot reopen this complaint.' },
    next: {
      zh: '请由承办单位或者其上级重新办理。',
      en: 'Let the organ that decided, or one over it, do it.',
    },
  },
  'VETTING.COMPLAINT_ABOUT_TOO_MANY': {
    kind: 'conflict',
    says: {
      zh: '并案后涉及 {count} 项推荐，超过一件信访举报的上限（{most} 项）。',
      en: 'Merged, it would be about {count} nominations; one complaint is about {most} at most.',
    },
    next: { zh: '请分别办理。', en: 'Look into them separately.' },
  },
  'VETTING.NO_NEW_EVIDENCE': {
    kind: 'invalid',
    says: { zh: '没有写明新的事实或者证据。', en: 'No new fact or evidence is named.' },
    next: { zh: '请至少写明一项。', en: 'Name one at least.' },
  },
} as const satisfies Readonly<Record<string, RefusalSpec>>;
