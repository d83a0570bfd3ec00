import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'ACCESS_LOG.NO_DOSSIER': {
    kind: 'not-found',
    says: { zh: '没有这份审查档案。', en: 'There is no such dossier.' },
    next: { zh: '请核对编号。', en: 'Check the id.' },
  },
});
