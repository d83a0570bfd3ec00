import type { RefusalSpec } from '#libs/kernel';

/** Why an inquiry, a representation, a publication or an appeal is refused. */
export const revocationRefusals = {
  'HONOURS.NOT_YOURS_TO_INQUIRE': {
    kind: 'forbidden',
    says: {
      zh: '调查由授予机关，或管辖获得者所在单位的调查机构进行。',
      en: "An inquiry is for the conferring organ, or for an investigating organ that covers the holder's unit.",
    },
    next: { zh: '请将线索转交上述机构。', en: 'Hand on what you know to one of them.' },
  },
  'HONOURS.INQUIRY_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '本荣誉没有调查 {inquiry}。', en: 'There is no inquiry {inquiry} into this honour.' },
    next: { zh: '请核对调查编号（流@版本）。', en: 'Check the reference: stream@revision.' },
  },
  'HONOURS.INQUIRY_OF_COMPLAINT': {
    kind: 'conflict',
    says: {
      zh: '该调查随举报 {complaint} 办结。',
      en: 'This inquiry ends with the complaint {complaint} that opened it.',
    },
    next: { zh: '请办结该举报。', en: 'Conclude the complaint.' },
  },
  'HONOURS.INQUIRY_OF_ANOTHER': {
    kind: 'forbidden',
    says: { zh: '该调查由 {organ} 进行。', en: 'This inquiry is in the hands of {organ}.' },
    next: { zh: '请由该机构作出结论。', en: 'Leave its conclusion to that organ.' },
  },
  'HONOURS.INQUIRY_CONCLUDED': {
    kind: 'conflict',
    says: { zh: '该调查已有结论（{current}）。', en: 'This inquiry has its conclusion already ({current}).' },
    next: { zh: '如有新情况，请另行调查。', en: 'If something new is known, open another.' },
  },
  'HONOURS.INQUIRY_OPEN': {
    kind: 'unmet',
    says: { zh: '调查 {inquiry} 尚无结论。', en: 'The inquiry {inquiry} has no conclusion yet.' },
    next: { zh: '请待调查有结论后再决定。', en: 'Decide when it is concluded.' },
  },
  'HONOURS.NOT_BORNE_OUT': {
    kind: 'unmet',
    says: {
      zh: '没有一项调查查实撤销的事由。',
      en: 'No inquiry has borne the ground out.',
    },
    next: {
      zh: '请先对该荣誉开展调查并作出结论。',
      en: 'Open an inquiry into this honour, and conclude it, first.',
    },
  },
  'HONOURS.NO_NEW_GROUNDS': {
    kind: 'unmet',
    says: {
      zh: '所引证据均用于已被纠正的撤销。',
      en: 'All of this evidence served a revocation that has been undone.',
    },
    next: { zh: '请引用新的证据，或先查实。', en: 'Name new evidence, or inquire first.' },
  },
  'HONOURS.REPRESENTATIONS_AWAITED': {
    kind: 'unmet',
    says: {
      zh: '获得者可在 {dueOn} 之前（含当日）陈述申辩，且未放弃。',
      en: 'Until {dueOn} the holder may make representations, and has not waived it.',
    },
    next: {
      zh: '请待期满；获得者已签署放弃声明的，请登记该声明。',
      en: 'Wait until then; if the holder has signed a waiver, record it.',
    },
  },
  'HONOURS.OWN_PROPOSAL_ANSWERED': {
    kind: 'forbidden',
    says: {
      zh: '提出撤销的人不登记获得者的陈述或放弃声明。',
      en: 'Who proposes a revocation does not record what the holder says to it, nor a waiver.',
    },
    next: { zh: '请由其他人员登记。', en: 'Have somebody else record it.' },
  },
  'HONOURS.SPOKE_FOR_HOLDER': {
    kind: 'forbidden',
    says: {
      zh: '登记获得者陈述或放弃声明的人不作决定。',
      en: "Who recorded the holder's representation or waiver does not decide.",
    },
    next: { zh: '请由授予机关的其他人员决定。', en: 'Have somebody else of the conferring organ decide.' },
  },
  'HONOURS.NOT_FOR_HOLDER': {
    kind: 'forbidden',
    says: {
      zh: '获得者的陈述和申诉由其单位、上级机构或授予机关登记。',
      en: 'What the holder says is recorded by the unit, an organ above it, or the conferring organ.',
    },
    next: { zh: '请转交其中之一。', en: 'Hand it on to one of them.' },
  },
  'HONOURS.WAIVED': {
    kind: 'conflict',
    says: { zh: '已登记放弃陈述（{current}）。', en: 'It has been waived already ({current}).' },
    next: { zh: '无需重复登记。', en: 'There is nothing left to do.' },
  },
  'HONOURS.NOTHING_TO_PUBLISH': {
    kind: 'conflict',
    says: { zh: '没有可公布的决定。', en: 'There is no such decision to publish.' },
    next: { zh: '请先作出决定。', en: 'Decide first.' },
  },
  'HONOURS.PUBLISHED': {
    kind: 'conflict',
    says: { zh: '该决定已以 {number} 公布。', en: 'This decision has been published as {number}.' },
    next: { zh: '无需重复公布。', en: 'There is nothing left to do.' },
  },
  'HONOURS.PUBLISHED_LATER': {
    kind: 'invalid',
    says: { zh: '公布日期 {on} 尚未到。', en: 'The day of publication, {on}, has not come.' },
    next: { zh: '请在公布之后登记。', en: 'Record it when it has been published.' },
  },
  'HONOURS.NOTHING_TO_APPEAL': {
    kind: 'conflict',
    says: { zh: '称号未被撤销。', en: 'The title is not withdrawn.' },
    next: { zh: '无需申诉。', en: 'There is nothing to appeal against.' },
  },
  'HONOURS.APPEAL_NOT_PLANNED': {
    kind: 'unmet',
    says: { zh: '评选规则没有规定申诉。', en: 'The rulebook provides for no appeal.' },
    next: { zh: '请向授予机关反映。', en: 'Turn to the conferring organ.' },
  },
  'HONOURS.APPEAL_TOO_LATE': {
    kind: 'unmet',
    says: { zh: '申诉期限已于 {dueOn} 届满。', en: 'The time to appeal ended on {dueOn}.' },
    next: { zh: '请向授予机关反映。', en: 'Turn to the conferring organ.' },
  },
  'HONOURS.APPEALED': {
    kind: 'conflict',
    says: { zh: '已对该撤销提出申诉（{current}）。', en: 'This revocation has been appealed ({current}).' },
    next: { zh: '每次撤销可申诉一次。', en: 'Each revocation is appealed once.' },
  },
  'HONOURS.NO_APPEAL': {
    kind: 'conflict',
    says: { zh: '没有待决定的申诉。', en: 'No appeal is waiting.' },
    next: {
      zh: '请先登记申诉；确有错误的，可主动恢复称号。',
      en: 'Record the appeal first; a title withdrawn wrongly may be given back without one.',
    },
  },
  'HONOURS.NOT_YOURS_TO_REVIEW': {
    kind: 'forbidden',
    says: {
      zh: '申诉和恢复称号由授予机关或其上级机关决定。',
      en: 'An appeal, and whether a title is given back, is decided by the conferring organ or one above it.',
    },
    next: { zh: '请转交上述机关。', en: 'Hand it on to one of them.' },
  },
  'HONOURS.OWN_REVOCATION': {
    kind: 'forbidden',
    says: {
      zh: '提出或决定撤销的人不决定申诉，也不恢复称号。',
      en: 'Who proposed or decided the revocation neither decides the appeal nor gives the title back.',
    },
    next: { zh: '请由其他人员决定。', en: 'Have somebody else decide.' },
  },
  'HONOURS.NOT_DUE_BACK': {
    kind: 'conflict',
    says: {
      zh: '“{item}”的状态为“{status}”，无需返还。',
      en: 'The {item} is {status}: it is not due back to the holder.',
    },
    next: { zh: '请查看待返还清单。', en: 'See what is outstanding.' },
  },
} as const satisfies Readonly<Record<string, RefusalSpec>>;
