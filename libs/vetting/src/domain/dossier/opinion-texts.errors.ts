import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.OPINION_CONFIDENTIAL': {
    kind: 'forbidden',
    says: {
      zh: '“{ask}”意见的理由和补充材料只供征求意见的单位和答复单位查看，应当回避的人不得查看。',
      en: 'What was said on {ask} is for the organ that asked and the one that was asked, and for nobody recused.',
    },
    next: { zh: '确有需要的，请与征求意见的单位联系。', en: 'Turn to the organ that asked.' },
  },
});
