import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'PRIVACY.SUBJECT_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有 {subject} 的个人信息。', en: 'Nothing personal is kept about {subject}.' },
    next: { zh: '请核对案卷编号。', en: 'Check the id of the case.' },
  },
  'PRIVACY.ERASED_BEFORE': {
    kind: 'conflict',
    says: { zh: '该案的个人信息已经删除。', en: 'The personal data of this case was erased.' },
    next: { zh: '删除不可恢复，无需再办理。', en: 'It cannot be brought back; there is nothing left to do.' },
  },
  'PRIVACY.NOT_RESTRICTED': {
    kind: 'unmet',
    says: { zh: '该案的个人信息没有封存。', en: 'The personal data of this case is not restricted.' },
    next: { zh: '有权限的人员可直接查阅。', en: 'Whoever may read it can read it as it is.' },
  },
  'PRIVACY.TWO_PEOPLE': {
    kind: 'forbidden',
    says: { zh: '此事须由两人共同办理。', en: 'This takes two people.' },
    next: { zh: '请由另一位有权限的人员确认。', en: 'Ask another person who may do it to confirm.' },
  },
  'PRIVACY.NOBODY_ASKED': {
    kind: 'unmet',
    says: { zh: '{account} 没有申请查阅。', en: '{account} did not ask to read it.' },
    next: { zh: '请由查阅人先提出申请。', en: 'Have the reader ask first.' },
  },
  'PRIVACY.NOT_PROPOSED': {
    kind: 'unmet',
    says: { zh: '尚未有人提出删除。', en: 'Nobody has proposed to erase it.' },
    next: { zh: '请先提出，再由另一人确认。', en: 'Propose it first; another person confirms.' },
  },
});
