import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.RECUSED': {
    kind: 'forbidden',
    says: {
      zh: '您在这一推荐对象的案卷中已回避，不能办理；本次尝试已记录在案。',
      en: 'You are recused from the case of this nominee; that you tried to act is on record.',
    },
    next: { zh: '请由未回避的同事办理。', en: 'Let a colleague who is not recused do it.' },
  },
  'VETTING.OWN_PROPOSAL': {
    kind: 'forbidden',
    says: {
      zh: '您提名过这一对象，不参与对其的审核、意见、调查和决定。',
      en: 'You proposed this nominee: nobody reviews, answers about or decides on what they proposed.',
    },
    next: { zh: '请由未参与提名的同事办理。', en: 'Let a colleague who had no part in the proposal do it.' },
  },
  'VETTING.PERSON_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '没有账号 {account}，或已注销。', en: 'There is no account {account}, or it is closed.' },
    next: { zh: '请核对人员的账号编号。', en: "Check the person's account id." },
  },
  'VETTING.NO_RECUSAL_REQUESTED': {
    kind: 'conflict',
    says: { zh: '没有待决定的回避申请。', en: 'No request for this recusal waits for a decision.' },
    next: { zh: '请查看回避情况。', en: 'See who is recused.' },
  },
  'VETTING.NOT_RECUSED': {
    kind: 'conflict',
    says: { zh: '此人未回避。', en: 'This person is not recused.' },
    next: { zh: '请查看回避情况。', en: 'See who is recused.' },
  },
  'VETTING.OWN_RECUSAL': {
    kind: 'forbidden',
    says: { zh: '不能决定本人的回避。', en: 'Nobody decides on a recusal of their own.' },
    next: { zh: '请由本单位其他负责人决定。', en: 'Let somebody else of your organ decide.' },
  },
  'VETTING.RECUSAL_OF_ANOTHER_ORGAN': {
    kind: 'forbidden',
    says: {
      zh: '回避由本人所在机构或其上级机构决定。',
      en: "A recusal is decided by the person's own organ or by one over it.",
    },
    next: { zh: '可以提出回避申请。', en: 'You may request the recusal.' },
  },
});
