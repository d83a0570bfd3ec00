import { refusals } from '#libs/kernel';
import { handlingRefusals } from './complaint-handling.errors.js';

export const refuse = refusals({
  ...handlingRefusals,
  'VETTING.COMPLAINT_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这件信访举报。', en: 'There is no such complaint.' },
    next: { zh: '请核对举报编号。', en: 'Check the complaint id.' },
  },
  'VETTING.COMPLAINT_ALREADY_LODGED': {
    kind: 'conflict',
    says: { zh: '该信访举报已经登记。', en: 'This complaint is on record already.' },
    next: { zh: '请查看已登记的举报。', en: 'See the complaint there is.' },
  },
  'VETTING.COMPLAINT_ABOUT_NOBODY': {
    kind: 'invalid',
    says: { zh: '信访举报未指明推荐对象。', en: 'The complaint is about no nominee.' },
    next: { zh: '请至少指明一项推荐。', en: 'Name one nomination at least.' },
  },
  'VETTING.COMPLAINT_WITHOUT_TEXT': {
    kind: 'invalid',
    says: {
      zh: '信访举报没有内容；匿名举报也须写明反映的问题。',
      en: 'The complaint says nothing; an anonymous one, too, must say what it reports.',
    },
    next: { zh: '请填写反映的问题。', en: 'Write down what is reported.' },
  },
  'VETTING.CANNOT_INVESTIGATE': {
    kind: 'forbidden',
    says: { zh: '{organ} 不能调查这件信访举报。', en: '{organ} cannot investigate this complaint.' },
    next: {
      zh: '请由对各推荐对象所在单位有管辖权、且不是其所在单位的机构（{kinds}）调查。',
      en: 'Let an organ of these kinds ({kinds}) do it that is over the unit of each nominee and is none of these units.',
    },
  },
  'VETTING.NO_INVESTIGATOR': {
    kind: 'invalid',
    says: { zh: '没有指定调查人。', en: 'No investigator is named.' },
    next: { zh: '请至少指定一名调查人。', en: 'Name one investigator at least.' },
  },
  'VETTING.INVESTIGATOR_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '没有账号 {account}。', en: 'There is no account {account}.' },
    next: { zh: '请核对调查人的账号。', en: 'Check the accounts of the investigators.' },
  },
  'VETTING.INVESTIGATOR_OF_UNIT': {
    kind: 'forbidden',
    says: {
      zh: '调查人 {account} 来自推荐对象所在单位（{unit}）。',
      en: 'Investigator {account} belongs to the unit of a nominee ({unit}).',
    },
    next: { zh: '请指定其他单位的调查人。', en: 'Name an investigator of another organ.' },
  },
  'VETTING.INVESTIGATOR_OF_ANOTHER_ORGAN': {
    kind: 'forbidden',
    says: {
      zh: '调查人 {account} 属于 {organ}，既不是本机构人员，也不是下级机构人员。',
      en: 'Investigator {account} belongs to {organ}, which is neither your organ nor below it.',
    },
    next: { zh: '请指定本机构或者下级机构的人员。', en: 'Name somebody of your organ or of one below it.' },
  },
  'VETTING.ALREADY_INVESTIGATED': {
    kind: 'conflict',
    says: { zh: '{organ} 已对这件信访举报开展调查。', en: '{organ} has opened the investigation already.' },
    next: { zh: '请与该单位联系。', en: 'Turn to that organ.' },
  },
  'VETTING.NOT_YET_INVESTIGATED': {
    kind: 'conflict',
    says: { zh: '这件信访举报尚未调查。', en: 'This complaint has not been investigated.' },
    next: { zh: '请先开展调查。', en: 'Open an investigation first.' },
  },
  'VETTING.INVESTIGATED_BY_ANOTHER': {
    kind: 'forbidden',
    says: {
      zh: '这件信访举报由 {organ} 调查，结论由其作出。',
      en: '{organ} investigates this complaint and concludes it.',
    },
    next: { zh: '请由该单位作出结论。', en: 'Let that organ conclude it.' },
  },
  'VETTING.NOT_AN_INVESTIGATOR': {
    kind: 'forbidden',
    says: {
      zh: '{account} 不是这件信访举报的调查人。',
      en: '{account} is not an investigator of this complaint.',
    },
    next: {
      zh: '请由指定的调查人（{investigators}）作出结论。',
      en: 'Let one of the named investigators ({investigators}) conclude it.',
    },
  },
  'VETTING.ALREADY_CONCLUDED': {
    kind: 'conflict',
    says: { zh: '这件信访举报的调查已有结论。', en: 'The investigation of this complaint is concluded.' },
    next: { zh: '请查看已有结论。', en: 'See the conclusion on record.' },
  },
  'VETTING.CONCLUSIONS_INCOMPLETE': {
    kind: 'invalid',
    says: {
      zh: '结论须与举报涉及的每一推荐对象一一对应：{about}。',
      en: 'There must be one conclusion for each nominee it is about: {about}.',
    },
    next: { zh: '请逐一写明调查结论。', en: 'State what was found about each of them, once.' },
  },
});
