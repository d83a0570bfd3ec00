import { refusals } from '#libs/kernel';

/** What is not published is answered like what there is not: nobody learns of a case by asking for it. */
export const refuse = refusals({
  'PUBLIC.NOTICE_NOT_IN_FORCE': {
    kind: 'not-found',
    says: { zh: '没有正在公示的这份公示。', en: 'No such notice stands posted now.' },
    next: {
      zh: '请查阅正在进行的公示：GET /api/v1/public/notices。',
      en: 'Read which do: GET /api/v1/public/notices.',
    },
  },
  'PUBLIC.NOT_PUBLISHED': {
    kind: 'not-found',
    says: {
      zh: '所反映的对象中，有未在公示或荣誉名册中公布的编号。',
      en: 'Not everyone whom this is about is named in a notice or in the register.',
    },
    next: {
      zh: '请使用公示或荣誉名册中的编号；其他问题请以信函或来访反映。',
      en: 'Use the ids of a notice or the register; for anything else write a letter, or come by.',
    },
  },
  'PUBLIC.RECEIPT_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '没有这个回执码。', en: 'There is no such receipt.' },
    next: {
      zh: '请核对回执码；遗失的回执码无法找回，可重新提交。',
      en: 'Check the code. A lost one cannot be found again; you may write anew.',
    },
  },
});
