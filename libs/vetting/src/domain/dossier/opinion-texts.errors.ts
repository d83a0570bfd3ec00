import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.OPINION_CONFIDENTIAL': {
    kind: 'forbidden',
    says: {
      zh: '“{ask}”意见的理由和补充材料只供征求意见的单位（按规定只限指定人员）和答复单位查看，应当回避的人不得查看。',
      en: 'What was said on {ask} is for the organ that asked (where so ruled, its named officers) and the one that was asked, and for nobody recused.',
    },
    next: {
      zh: '确有需要的，请与征求意见的单位联系；本单位发函的，请由同事在函中指定查阅人员。',
      en: 'Turn to the organ that asked; if it is your own, let a colleague name you as a reader of the letter.',
    },
  },
});
