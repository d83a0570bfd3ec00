import { refusals } from '#libs/kernel';
import { revocationRefusals } from './revocation-refusals.errors.js';

export const refuse = refusals({
  'HONOURS.NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这项荣誉。', en: 'There is no such honour.' },
    next: { zh: '请核对荣誉编号。', en: 'Check the honour id.' },
  },
  'HONOURS.NOMINATION_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '没有推荐 {nomination}。', en: 'There is no nomination {nomination}.' },
    next: { zh: '请核对推荐编号。', en: 'Check the nomination id.' },
  },
  'HONOURS.ALREADY_CONFERRED': {
    kind: 'conflict',
    says: { zh: '该推荐对象已被授予荣誉称号。', en: 'This nominee has the title already.' },
    next: { zh: '无需重复授予。', en: 'There is nothing left to do.' },
  },
  'HONOURS.KIND_NOT_PLANNED': {
    kind: 'unmet',
    says: { zh: '评选规则没有为 {kind} 设荣誉称号。', en: 'The rulebook has no title for a {kind}.' },
    next: { zh: '请核对评选规则的 kinds。', en: 'Look at kinds in the rulebook.' },
  },
  'HONOURS.NOT_YOUR_PART': {
    kind: 'forbidden',
    says: {
      zh: '颁发、收回和撤销由授予机关办理。',
      en: 'Handing out, taking back and withdrawing are for the organ that conferred the title.',
    },
    next: { zh: '请由授予机关办理。', en: 'Leave it to that organ.' },
  },
  'HONOURS.NOT_HELD': {
    kind: 'conflict',
    says: {
      zh: '该荣誉称号已撤销（{standing}），不再颁发奖品，也不再提出撤销。',
      en: 'This title has been withdrawn ({standing}): nothing more is handed out or proposed.',
    },
    next: { zh: '请查看未收回清单。', en: 'See what is outstanding.' },
  },
  'HONOURS.REVOCATION_PROPOSED': {
    kind: 'conflict',
    says: {
      zh: '已有撤销提议待决定，决定前不颁发奖品，也不另提撤销。',
      en: 'Its revocation is proposed: until that is decided, nothing is handed out and no other is proposed.',
    },
    next: {
      zh: '请授予机关先决定撤销或者不予撤销。',
      en: 'Have the conferring organ revoke it or decline the proposal first.',
    },
  },
  'HONOURS.ITEM_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '该荣誉没有“{item}”这一奖品。', en: 'No item "{item}" goes with this honour.' },
    next: { zh: '请选择该荣誉所列奖品。', en: 'Choose one of its items.' },
  },
  'HONOURS.ITEM_ISSUED': {
    kind: 'conflict',
    says: { zh: '“{item}”已经颁发。', en: 'The {item} has been handed out.' },
    next: { zh: '每项奖品只颁发一次。', en: 'Each item is handed out once.' },
  },
  'HONOURS.AMOUNT_MISSING': {
    kind: 'invalid',
    says: { zh: '“{item}”是钱款，须填写金额（分）。', en: 'The {item} is money: give an amount in fen.' },
    next: { zh: '请填写大于零的整数。', en: 'Give a whole number above zero.' },
  },
  'HONOURS.AMOUNT_UNEXPECTED': {
    kind: 'invalid',
    says: { zh: '“{item}”不是钱款，不填金额。', en: 'The {item} is no money and has no amount.' },
    next: { zh: '请去掉金额。', en: 'Leave the amount out.' },
  },
  'HONOURS.REVOCATION_NOT_PLANNED': {
    kind: 'unmet',
    says: { zh: '评选规则没有规定撤销荣誉称号。', en: 'The rulebook provides for no revocation.' },
    next: { zh: '请先修订评选规则。', en: 'Amend the rulebook first.' },
  },
  'HONOURS.EVIDENCE_MISSING': {
    kind: 'unmet',
    says: {
      zh: '没有证据，也没有查实的调查支持撤销。',
      en: 'Neither evidence nor a finding of an inquiry speaks for the revocation.',
    },
    next: {
      zh: '请引用至少一条已记录的事件，或先查实。',
      en: 'Name at least one recorded event, or inquire first.',
    },
  },
  'HONOURS.EVIDENCE_UNKNOWN': {
    kind: 'unmet',
    says: { zh: '日志中没有事件 {event}。', en: 'The log holds no event {event}.' },
    next: { zh: '请核对事件编号（流@版本）。', en: 'Check the reference: stream@revision.' },
  },
  'HONOURS.EVIDENCE_NOT_ABOUT_HOLDER': {
    kind: 'unmet',
    says: {
      zh: '事件 {event} 与该荣誉获得者无关。',
      en: 'Event {event} is not about the holder of this honour.',
    },
    next: {
      zh: '请引用该对象的推荐、案卷、有关举报或本荣誉的事件。',
      en: "Name events of the holder's nomination or dossier, of a complaint about it, or of this honour.",
    },
  },
  'HONOURS.NO_EVIDENCE': {
    kind: 'unmet',
    says: {
      zh: '事件 {event} 本身不证明任何问题。',
      en: 'Event {event} proves nothing by itself.',
    },
    next: {
      zh: '请引用查实的调查结论或其他证据。',
      en: 'Name the conclusion of an inquiry that bore something out, or other evidence.',
    },
  },
  'HONOURS.EVIDENCE_NOT_BORNE_OUT': {
    kind: 'unmet',
    says: {
      zh: '事件 {event} 出自举报 {complaint}，该举报尚未查实或查无实据，不得用于任何人。',
      en: 'Event {event} comes from complaint {complaint}, which is not found true: it cannot be used against anyone.',
    },
    next: {
      zh: '请待举报查实；已提出的，请不予撤销后另行提出。',
      en: 'Wait for its finding. If the revocation is proposed already, decline it and propose anew.',
    },
  },
  'HONOURS.NOT_YOURS_TO_PROPOSE': {
    kind: 'forbidden',
    says: {
      zh: '撤销由授予机关，或管辖获得者所在单位的机构提出。',
      en: "A revocation is for the conferring organ to propose, or for one that covers the holder's unit.",
    },
    next: { zh: '请将线索转交上述机构。', en: 'Hand on what you know to one of them.' },
  },
  'HONOURS.NO_PROPOSAL': {
    kind: 'conflict',
    says: { zh: '没有待决定的撤销提议。', en: 'No revocation is proposed.' },
    next: { zh: '请先提出撤销提议并附证据。', en: 'Propose it first, with its evidence.' },
  },
  'HONOURS.OWN_PROPOSAL': {
    kind: 'forbidden',
    says: { zh: '提出撤销的人不作决定。', en: 'Who proposes a revocation does not decide it.' },
    next: { zh: '请由授予机关的其他人员决定。', en: 'Have somebody else of the conferring organ decide.' },
  },
  'HONOURS.NOTHING_TO_RECOVER': {
    kind: 'conflict',
    says: {
      zh: '该荣誉当前状态为“{standing}”，没有待收回或停止的事项。',
      en: 'This honour stands as {standing}: there is nothing to take back or to stop.',
    },
    next: {
      zh: '只有已撤销且未了结的荣誉才能收回。',
      en: 'Only a revoked title is recovered, until it is closed.',
    },
  },
  'HONOURS.NO_BENEFITS': {
    kind: 'conflict',
    says: { zh: '没有正在享受的待遇。', en: 'No benefits are running.' },
    next: { zh: '无需停止。', en: 'There is nothing to stop.' },
  },
  'HONOURS.ITEM_NOT_OUT': {
    kind: 'conflict',
    says: {
      zh: '“{item}”的状态为“{status}”，不待收回。',
      en: 'The {item} is {status}: it is not to be had back.',
    },
    next: { zh: '请查看未收回清单。', en: 'See what is outstanding.' },
  },
  'HONOURS.MORE_THAN_ISSUED': {
    kind: 'unmet',
    says: { zh: '“{item}”只差 {missing} 分未收回。', en: 'Only {missing} fen of the {item} are missing.' },
    next: { zh: '请核对金额。', en: 'Check the amount.' },
  },
  ...revocationRefusals,
});
