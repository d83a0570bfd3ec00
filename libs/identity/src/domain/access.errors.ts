import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'IDENTITY.NO_RELATION': {
    kind: 'forbidden',
    says: { zh: '该事项与您的单位和您本人无关。', en: 'This has nothing to do with your organ or with you.' },
    next: { zh: '请由承办单位办理。', en: 'Leave it to the organ whose matter it is.' },
  },
  'IDENTITY.RECUSED': {
    kind: 'forbidden',
    says: { zh: '您已回避此案，不得查看。', en: 'You are recused from this case, which is hidden from you.' },
    next: { zh: '请由未回避的同事办理。', en: 'Leave it to a colleague who is not recused.' },
  },
  'IDENTITY.PURPOSE_NEEDED': {
    kind: 'invalid',
    says: { zh: '查阅此内容须说明用途。', en: 'Reading this needs a purpose.' },
    next: {
      zh: '请在请求头 Purpose 中说明用途（至多 {most} 字）。',
      en: 'Say it in the header Purpose, in up to {most} characters.',
    },
  },
  'IDENTITY.OUTSIDE_DELEGATION': {
    kind: 'forbidden',
    says: {
      zh: '您的代理权只限于活动 {campaigns}。',
      en: 'You stand in for them in the campaign {campaigns} only.',
    },
    next: {
      zh: '其他事项请由本人办理，或以您自己的身份办理。',
      en: 'Leave the rest to them, or do it in your own name.',
    },
  },
});
