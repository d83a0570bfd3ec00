import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.CONFERRED': {
    kind: 'conflict',
    says: {
      zh: '已据此案卷授予称号（{current}），不能重启审查。',
      en: 'The honour was conferred on this dossier ({current}); its vetting is over.',
    },
    next: {
      zh: '授予后发现的问题，请按撤销称号的程序办理。',
      en: 'What comes to light after conferring is a matter of revocation.',
    },
  },
});
