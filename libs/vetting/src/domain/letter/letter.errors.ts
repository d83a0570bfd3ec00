import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.LETTER_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份征求意见函。', en: 'There is no such letter.' },
    next: { zh: '请核对函件编号。', en: 'Check the id of the letter.' },
  },
  'VETTING.LETTER_ALREADY_ISSUED': {
    kind: 'conflict',
    says: { zh: '该函已经发出。', en: 'This letter is issued already.' },
    next: { zh: '请查看已发出的函件。', en: 'See the letter there is.' },
  },
  'VETTING.LETTER_NUMBER_TAKEN': {
    kind: 'conflict',
    says: {
      zh: '文号“{number}”本单位已用于另一份函（{letter}）。',
      en: 'Your organ gave the number "{number}" to another letter already ({letter}).',
    },
    next: { zh: '请核对后另用文号。', en: 'Look at that letter, and use another number.' },
  },
  'VETTING.LETTER_ABOUT_NOBODY': {
    kind: 'invalid',
    says: { zh: '函中没有推荐对象。', en: 'The letter asks about nobody.' },
    next: { zh: '请列出要征求意见的推荐对象。', en: 'Name those whom it asks about.' },
  },
  'VETTING.LETTER_TOO_LONG': {
    kind: 'invalid',
    says: { zh: '一份函最多列 {most} 名推荐对象。', en: 'A letter asks about {most} nominees at most.' },
    next: { zh: '请分成几份函发出。', en: 'Issue several letters.' },
  },
  'VETTING.SEVERAL_CAMPAIGNS': {
    kind: 'invalid',
    says: {
      zh: '一份函只能征求同一评选活动推荐对象的意见。',
      en: 'A letter asks about nominees of one campaign.',
    },
    next: { zh: '请按评选活动分别发函。', en: 'Issue a letter for each campaign.' },
  },
  'VETTING.NOT_THE_ASKED': {
    kind: 'forbidden',
    says: { zh: '该函是发给 {to} 的，不是本单位。', en: 'This letter was sent to {to}, not to your organ.' },
    next: { zh: '请由该单位办理。', en: 'Let that organ act.' },
  },
  'VETTING.NOT_THE_ASKER': {
    kind: 'forbidden',
    says: {
      zh: '该函由 {from} 发出，不是本单位。',
      en: 'This letter was issued by {from}, not by your organ.',
    },
    next: { zh: '请由发函单位办理。', en: 'Let the organ that asks act.' },
  },
  'VETTING.LETTER_NOT_RECEIVED': {
    kind: 'unmet',
    says: { zh: '该函尚未签收。', en: 'The letter is not received yet.' },
    next: { zh: '请先签收，再交办。', en: 'Receive it first, then assign it.' },
  },
  'VETTING.LETTER_RECEIVED': {
    kind: 'conflict',
    says: { zh: '该函已经签收。', en: 'The letter is received already.' },
    next: { zh: '请直接办理。', en: 'Go on with it.' },
  },
  'VETTING.LETTER_OVER': {
    kind: 'conflict',
    says: { zh: '该函已撤回或已办结（{status}）。', en: 'The letter is over ({status}).' },
    next: { zh: '如仍需征求意见，请另行发函。', en: 'If you still want to ask, issue another letter.' },
  },
  'VETTING.READER_OF_ANOTHER': {
    kind: 'invalid',
    says: {
      zh: '账号 {accounts} 不存在、已注销，或不属于发函单位。',
      en: '{accounts}: no such account, closed, or not of the organ that asks.',
    },
    next: { zh: '请指定本单位的人员。', en: 'Name officers of your own organ.' },
  },
  'VETTING.READER_BY_ONESELF': {
    kind: 'forbidden',
    says: { zh: '不能指定自己查阅理由。', en: 'Nobody lets themselves read the reasons.' },
    next: { zh: '请由本单位的其他人员指定。', en: 'Let somebody else of your organ name you.' },
  },
  'VETTING.OFFICER_OF_ANOTHER': {
    kind: 'invalid',
    says: {
      zh: '账号 {officer} 不存在、已注销，或不属于本单位。',
      en: 'Account {officer} does not exist, is closed, or is not of your organ.',
    },
    next: { zh: '请交由本单位的人员办理。', en: 'Assign it to somebody of your own organ.' },
  },
  'VETTING.OFFICER_RECUSED': {
    kind: 'unmet',
    says: {
      zh: '账号 {officer} 须对推荐 {nominations} 回避，不能承办该函。',
      en: '{officer} is recused from {nominations} and is not put in charge of this letter.',
    },
    next: { zh: '请交由其他人员办理。', en: 'Assign it to somebody else.' },
  },
  'VETTING.SIGNATORY_RECUSED': {
    kind: 'unmet',
    says: {
      zh: '签字人 {account} 须对推荐 {nomination} 回避。',
      en: '{account}, who signed, is recused from {nomination}.',
    },
    next: {
      zh: '请重新拟稿，由其他人员签字。',
      en: 'Draft it anew, and have somebody else sign for that office.',
    },
  },
  'VETTING.NOT_ASSIGNED': {
    kind: 'forbidden',
    says: { zh: '该函未交由您办理。', en: 'The letter is not assigned to you.' },
    next: { zh: '请由承办人办理，或重新交办。', en: 'Let the officer in charge act, or assign it anew.' },
  },
  'VETTING.NO_SUCH_LINE': {
    kind: 'not-found',
    says: { zh: '函中没有推荐 {nomination}。', en: 'The letter does not ask about {nomination}.' },
    next: { zh: '请核对函中的推荐对象。', en: 'Check whom the letter asks about.' },
  },
  'VETTING.LINE_WITHDRAWN': {
    kind: 'conflict',
    says: {
      zh: '对推荐 {nomination} 的征求意见已撤回。',
      en: 'Nothing is asked about {nomination} any more.',
    },
    next: { zh: '无需答复。', en: 'No answer is needed.' },
  },
  'VETTING.LINE_ANSWERED': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 已由 {by} 答复（{current}）。',
      en: '{nomination} was answered by {by} ({current}).',
    },
    next: {
      zh: '请阅读该答复；如需更改，请以新的答复取代。',
      en: 'Read that reply; to change it, supersede it.',
    },
  },
  'VETTING.LINE_NOT_ANSWERED': {
    kind: 'unmet',
    says: { zh: '推荐 {nomination} 尚未答复。', en: '{nomination} is not answered yet.' },
    next: { zh: '请先拟稿、会签、答复。', en: 'Draft, countersign and reply first.' },
  },
  'VETTING.LINE_NOT_DRAFTED': {
    kind: 'unmet',
    says: {
      zh: '推荐 {nomination} 没有待会签的拟稿。',
      en: '{nomination} has no draft to be countersigned.',
    },
    next: { zh: '请先拟稿。', en: 'Draft it first.' },
  },
  'VETTING.DRAFT_REPLACED': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 的现行拟稿是 {current}，不是您所看的 {draft}。',
      en: 'The draft for {nomination} is {current} by now, not {draft}, which you read.',
    },
    next: { zh: '请阅读现行拟稿后再办。', en: 'Read the draft that stands, then act on that one.' },
  },
  'VETTING.DRAFT_SIGNED': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 的拟稿已由 {account} 以“{office}”签字。',
      en: 'The draft for {nomination} is signed by {account} as {office} already.',
    },
    next: {
      zh: '每一职务须由不同的人各签一次。',
      en: 'Each office signs once, each by another person.',
    },
  },
  'VETTING.OWN_DRAFT': {
    kind: 'forbidden',
    says: { zh: '拟稿人不能会签自己的拟稿。', en: 'Nobody countersigns a draft of their own.' },
    next: { zh: '请由本单位其他人员会签。', en: 'Let somebody else of your organ countersign.' },
  },
  'VETTING.LINE_NOT_COUNTERSIGNED': {
    kind: 'unmet',
    says: {
      zh: '推荐 {nomination} 的拟稿尚未会签。',
      en: 'The draft for {nomination} is not countersigned.',
    },
    next: { zh: '请先会签。', en: 'Have it countersigned first.' },
  },
  'VETTING.REPLY_INCOMPLETE': {
    kind: 'invalid',
    says: { zh: '答复“{answer}”须写明 {field}。', en: 'The answer "{answer}" must say its {field}.' },
    next: {
      zh: '有异议须写理由，暂缓须写期限，需补充须写问题。',
      en: 'An objection has grounds, a deferral a day, and a need of information a question.',
    },
  },
  'VETTING.NOTHING_ASKED_BACK': {
    kind: 'unmet',
    says: { zh: '对推荐 {nomination} 未要求补充情况。', en: 'No more is wanted to know about {nomination}.' },
    next: { zh: '请查看现有答复。', en: 'See the reply there is.' },
  },
  'VETTING.NOTHING_OPEN': {
    kind: 'conflict',
    says: { zh: '该函没有待答复的推荐对象。', en: 'No line of this letter waits for an answer.' },
    next: { zh: '请查看各项答复。', en: 'See the replies.' },
  },
});
