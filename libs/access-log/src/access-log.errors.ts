import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'ACCESS_LOG.NO_DOSSIER': {
    kind: 'not-found',
    says: { zh: '没有这份审查档案。', en: 'There is no such dossier.' },
    next: { zh: '请核对编号。', en: 'Check the id.' },
  },
  'ACCESS_LOG.NOT_YOURS': {
    kind: 'forbidden',
    says: {
      zh: '只有被审查人所在单位及其上级机关的经办人员和审计人员可以查看谁读过这份档案。',
      en: 'Who read a dossier is shown to officers of the nominee’s unit and of the organs above it, and to auditors.',
    },
    next: {
      zh: '请由所在单位或其上级机关的经办人员查询。',
      en: 'Let an officer of the unit or of an organ above it ask.',
    },
  },
});
