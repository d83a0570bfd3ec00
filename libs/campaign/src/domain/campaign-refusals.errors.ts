import type { RefusalSpec } from '#libs/kernel';

export const campaignRefusals = {
  'CAMPAIGN.NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这个评选活动。', en: 'There is no such campaign.' },
    next: { zh: '请核对评选活动编号。', en: 'Check the campaign id.' },
  },
  'CAMPAIGN.ALREADY_OPENED': {
    kind: 'conflict',
    says: { zh: '该编号的评选活动已经启动。', en: 'A campaign with this id was opened before.' },
    next: { zh: '请另选编号。', en: 'Choose another id.' },
  },
  'CAMPAIGN.NOT_YOUR_CAMPAIGN': {
    kind: 'forbidden',
    says: {
      zh: '该评选活动由单位 {organ} 启动，只能由其办理。',
      en: 'The campaign was opened by the organ {organ}, which alone runs it.',
    },
    next: { zh: '请由该单位办理。', en: 'Leave it to that organ.' },
  },
  'CAMPAIGN.CLOSED': {
    kind: 'conflict',
    says: { zh: '评选活动已经结束。', en: 'The campaign is closed.' },
    next: {
      zh: '结束后只办理奖励发放、撤销称号和投诉办结。',
      en: 'Once it is closed, only honours are handed over or revoked, and complaints concluded.',
    },
  },
  'CAMPAIGN.RULEBOOK_INVALID': {
    kind: 'unmet',
    says: { zh: '评选规则有 {count} 处错误。', en: 'The rulebook has {count} faults.' },
    next: { zh: '请按所列行号和建议逐一改正。', en: 'Correct each of them: line and remedy are listed.' },
  },
  'CAMPAIGN.RULEBOOK_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '没有摘要为 {digest} 的评选规则。', en: 'No rulebook with the digest {digest} is kept.' },
    next: { zh: '请先提交评选规则全文。', en: 'First submit the text of the rulebook.' },
  },
  'CAMPAIGN.NOTHING_AMENDED': {
    kind: 'invalid',
    says: { zh: '所提交的规则与现行规则相同。', en: 'The submitted rulebook is the one in force.' },
    next: { zh: '请提交修订后的规则。', en: 'Submit the amended text.' },
  },
  'CAMPAIGN.PATH_IN_USE': {
    kind: 'conflict',
    says: {
      zh: '修订后的规则缺少路径“{path}”，而已有单位按此路径参加。',
      en: 'The amended rulebook lacks the path "{path}", on which organs are enrolled.',
    },
    next: { zh: '请在修订中保留该路径。', en: 'Keep this path in the amendment.' },
  },
  'CAMPAIGN.STAGE_IN_USE': {
    kind: 'conflict',
    says: {
      zh: '修订后，路径“{path}”的环节“{stage}”缺失、变了种类或改了次序，而可能已有推荐对象处于该环节。',
      en: 'The amendment drops, moves or changes the kind of the stage "{stage}" of the path "{path}", where nominees may stand.',
    },
    next: {
      zh: '请保留原有环节及其次序；可以增加环节。',
      en: 'Keep the stages and their order; stages may be added.',
    },
  },
  'CAMPAIGN.ORGAN_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有编号为 {organ} 的单位。', en: 'There is no organ {organ}.' },
    next: { zh: '请核对单位编号。', en: 'Check the organ id.' },
  },
  'CAMPAIGN.PATH_NOT_FOUND': {
    kind: 'unmet',
    says: { zh: '规则中没有路径“{path}”。', en: 'The rulebook has no path "{path}".' },
    next: { zh: '请选用规则中的路径。', en: 'Choose a path of the rulebook.' },
  },
  'CAMPAIGN.ALREADY_ENROLLED': {
    kind: 'conflict',
    says: { zh: '单位 {organ} 已经参加本次评选。', en: 'The organ {organ} is enrolled already.' },
    next: { zh: '无需再次登记。', en: 'There is nothing left to do.' },
  },
  'CAMPAIGN.OWNER_UNFIT': {
    kind: 'unmet',
    says: {
      zh: '路径“{path}”只供 {level} 级的下列类别单位参加：{kinds}；单位 {organ} 不在其内。',
      en: 'The path "{path}" is for organs of the level {level} of these kinds: {kinds}; {organ} is none.',
    },
    next: { zh: '请登记规则所定的单位。', en: 'Enrol an organ that the rulebook allows on this path.' },
  },
  'CAMPAIGN.ENROLLED_ABOVE_OR_BELOW': {
    kind: 'conflict',
    says: {
      zh: '单位 {organ} 与已参加的单位 {other} 有上下级关系，名额会重复。',
      en: 'The organ {organ} lies above or below {other}, which is enrolled: places would be given twice.',
    },
    next: {
      zh: '由已参加的单位使用其名额推荐。',
      en: 'Let the enrolled organ put nominees forward on its places.',
    },
  },
  'CAMPAIGN.GROUP_NOT_FOUND': {
    kind: 'unmet',
    says: { zh: '规则中没有名为“{group}”的领导小组。', en: 'The rulebook has no group "{group}".' },
    next: { zh: '请选用规则中的领导小组。', en: 'Choose a group of the rulebook.' },
  },
  'CAMPAIGN.GROUP_CONSTITUTED': {
    kind: 'conflict',
    says: { zh: '领导小组“{group}”已经成立。', en: 'The group "{group}" was constituted before.' },
    next: { zh: '不能重复成立。', en: 'It cannot be constituted again.' },
  },
  'CAMPAIGN.GROUP_ORGAN_UNFIT': {
    kind: 'unmet',
    says: {
      zh: '单位 {organ} 不是 {level} 级的 {kind}。',
      en: 'The organ {organ} is no {kind} of the level {level}.',
    },
    next: { zh: '请选用相应层级和类别的单位。', en: 'Choose an organ of this level and kind.' },
  },
  'CAMPAIGN.MEMBERS_REPEATED': {
    kind: 'invalid',
    says: { zh: '成员名单有重复。', en: 'A member is listed twice.' },
    next: { zh: '每名成员只列一次。', en: 'List each member once.' },
  },
  'CAMPAIGN.MEMBER_UNKNOWN': {
    kind: 'unmet',
    says: {
      zh: '成员 {account} 没有账号，或账号已注销，无法投票。',
      en: 'The member {account} has no account, or a closed one, and could not vote.',
    },
    next: {
      zh: '请核对账号编号，或先为其开设账号。',
      en: 'Check the account id, or have an account opened first.',
    },
  },
  'CAMPAIGN.CO_LEADERS_MISSING': {
    kind: 'unmet',
    says: {
      zh: '领导小组至少要有 {wanted} 名组长，且组长应为成员、不得重复。',
      en: 'The group needs at least {wanted} co-leaders, each a member and listed once.',
    },
    next: { zh: '请补充组长后再提交。', en: 'Name the co-leaders among the members.' },
  },
  'CAMPAIGN.PACKAGE_NOT_FOUND': {
    kind: 'unmet',
    says: { zh: '规则中没有名为“{package}”的推荐材料。', en: 'The rulebook has no package "{package}".' },
    next: { zh: '请选用规则中的材料名。', en: 'Choose a package of the rulebook.' },
  },
  'CAMPAIGN.DUE_DATE_NOT_LATER': {
    kind: 'unmet',
    says: { zh: '{due} 不晚于现行截止日 {now}。', en: '{due} is not later than the due date, {now}.' },
    next: { zh: '截止日只能延后。', en: 'A due date can only be moved to a later day.' },
  },
} as const satisfies Record<string, RefusalSpec>;
