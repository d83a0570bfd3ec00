import type { RefusalSpec } from '#libs/kernel';

export const packageRefusals = {
  'REVIEW.PACKAGE_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份推荐材料。', en: 'There is no such package.' },
    next: { zh: '请核对材料编号。', en: 'Check the package id.' },
  },
  'REVIEW.PACKAGE_OPENED_BEFORE': {
    kind: 'conflict',
    says: { zh: '该推荐材料已经建立。', en: 'The package was opened before.' },
    next: { zh: '无需再次建立。', en: 'There is nothing left to do.' },
  },
  'REVIEW.NOT_THE_OWNER': {
    kind: 'forbidden',
    says: { zh: '推荐材料由 {owner} 报送。', en: 'The package is {owner}’s to prepare and submit.' },
    next: { zh: '请由该单位办理。', en: 'That organ does it.' },
  },
  'REVIEW.NOT_THE_OFFICE': {
    kind: 'forbidden',
    says: { zh: '贵单位不受理本推荐材料。', en: 'The package is not due to your organ.' },
    next: { zh: '请由规则指定的办公室办理。', en: 'The office that the rulebook names does it.' },
  },
  'REVIEW.PACKAGE_LATE': {
    kind: 'unmet',
    says: { zh: '截止日 {due} 已过，视为自动放弃。', en: 'It was due on {due}: what is late is forfeited.' },
    next: { zh: '迟到的材料由办公室登记备查。', en: 'The office records what arrives late.' },
  },
  'REVIEW.PACKAGE_SUBMITTED_BEFORE': {
    kind: 'conflict',
    says: { zh: '推荐材料已经报送。', en: 'The package is submitted.' },
    next: { zh: '如需补正，请联系办公室退回。', en: 'To change it, ask the office to return it.' },
  },
  'REVIEW.PACKAGE_NOT_SUBMITTED': {
    kind: 'conflict',
    says: { zh: '推荐材料未处于已报送状态。', en: 'The package is not waiting to be received.' },
    next: { zh: '只有已报送的材料才能接收或退回。', en: 'Only what was submitted is received or returned.' },
  },
  'REVIEW.PACKAGE_NOT_FORFEITED': {
    kind: 'conflict',
    says: { zh: '该推荐材料尚未逾期。', en: 'The package is not overdue.' },
    next: {
      zh: '只有逾期之后到达的材料，才登记为迟到。',
      en: 'Only what arrives after the due day has decided is recorded as late.',
    },
  },
  'REVIEW.NOMINEE_NOT_LATE': {
    kind: 'conflict',
    says: {
      zh: '推荐 {nomination} 并未逾期：截止日未过，或其材料已按时报送。',
      en: 'The nomination {nomination} is not late: it is not due yet, or its package came in time.',
    },
    next: {
      zh: '截止前可由报送单位补报；逾期后方可认定。',
      en: 'Until the due day is over its owner may submit a supplement; only then is it late.',
    },
  },
  'REVIEW.PACKAGE_RECEIVED_BEFORE': {
    kind: 'conflict',
    says: { zh: '推荐材料已经收讫。', en: 'The package is received.' },
    next: {
      zh: '截止前又有推荐对象进入本环节的，请补报。',
      en: 'For a nominee who has come to this stage since, reopen it before it is due.',
    },
  },
  'REVIEW.PACKAGE_NOT_RECEIVED': {
    kind: 'conflict',
    says: { zh: '推荐材料尚未收讫，无需补报。', en: 'The package is not received yet.' },
    next: {
      zh: '请在报送时列入该推荐对象，或请办公室退回后补充。',
      en: 'Submit it with this nominee, or ask the office to return it.',
    },
  },
  'REVIEW.ITEM_IN_BEFORE': {
    kind: 'conflict',
    says: { zh: '“{item}”已经提交。', en: 'The item "{item}" is in.' },
    next: {
      zh: '如需更换，请写明所替换文件的摘要。',
      en: 'To put another in its place, replace it, naming the digest of the one that is in.',
    },
  },
  'REVIEW.ITEM_NOT_IN': {
    kind: 'conflict',
    says: {
      zh: '“{item}”现有的文件不是所写的那一份。',
      en: 'What is in as "{item}" is not the file that you name.',
    },
    next: {
      zh: '请重新查看材料，确认后再替换。',
      en: 'Read the package again, and see what is in.',
    },
  },
  'REVIEW.ITEM_NOT_WANTED': {
    kind: 'unmet',
    says: { zh: '材料清单中没有“{item}”。', en: 'The item "{item}" is not asked for.' },
    next: { zh: '请按材料清单办理。', en: 'See the list of items of this package.' },
  },
  'REVIEW.DIGEST_INVALID': {
    kind: 'invalid',
    says: { zh: '“{item}”的摘要不是 SHA-256。', en: 'The digest of "{item}" is no SHA-256.' },
    next: { zh: '请提供 64 位小写十六进制摘要。', en: 'Give 64 hexadecimal digits in lower case.' },
  },
  'REVIEW.ITEMS_MISSING': {
    kind: 'unmet',
    says: { zh: '尚缺材料：{missing}。', en: 'Items are missing: {missing}.' },
    next: { zh: '请补齐后再报送。', en: 'Add them, then submit.' },
  },
  'REVIEW.COPIES_TOO_FEW': {
    kind: 'unmet',
    says: {
      zh: '纸质材料 {copies} 份，应为 {wanted} 份。',
      en: '{copies} paper copies; {wanted} are needed.',
    },
    next: { zh: '请备齐份数后再报送。', en: 'Prepare all copies, then submit.' },
  },
  'REVIEW.DISC_MISSING': {
    kind: 'unmet',
    says: { zh: '未附电子版光盘。', en: 'The disc is missing.' },
    next: { zh: '请附光盘后再报送。', en: 'Add the disc, then submit.' },
  },
  'REVIEW.NOTHING_TO_SUBMIT': {
    kind: 'invalid',
    says: { zh: '未列任何推荐对象。', en: 'No nomination is listed.' },
    next: { zh: '请列出本环节的全部推荐对象。', en: 'List every nomination that stands at this stage.' },
  },
  'REVIEW.ONLY_TIME_FORFEITS': {
    kind: 'forbidden',
    says: { zh: '逾期放弃只能由系统到时认定。', en: 'Only the clock forfeits a package.' },
    next: { zh: '无需办理。', en: 'There is nothing to do.' },
  },
  'REVIEW.NOT_YET_DUE': {
    kind: 'unmet',
    says: { zh: '截止日 {due} 未过。', en: 'It is not due before the end of {due}.' },
    next: { zh: '请待截止日过后。', en: 'Wait until the day is over.' },
  },
  'REVIEW.RETURN_TOO_LATE': {
    kind: 'unmet',
    says: {
      zh: '{due} 已过，此时退回即无时间补正。',
      en: '{due} is over: a package returned now could not be completed.',
    },
    next: {
      zh: '请同时写明今后的补正期限（until），或予以接收。',
      en: 'Return it with a day that is to come (until), or receive it.',
    },
  },
  'REVIEW.DUE_DATE_NOT_LATER': {
    kind: 'unmet',
    says: { zh: '{due} 不晚于现行截止日。', en: '{due} is not later than the due date.' },
    next: { zh: '截止日只能延后。', en: 'A due date can only be moved to a later day.' },
  },
} as const satisfies Record<string, RefusalSpec>;
