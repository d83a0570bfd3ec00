import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.CHECK_NOT_YOURS': {
    kind: 'forbidden',
    says: {
      zh: '“{check}”核查不由本单位（{organ}）办理，评选规则规定的办理单位为：{kinds}。',
      en: 'The check {check} is not made by {organ}; by the rulebook it is made by: {kinds}.',
    },
    next: { zh: '请由其中一类单位办理。', en: 'Let an organ of one of these kinds make it.' },
  },
  'VETTING.NOT_EXCUSED': {
    kind: 'unmet',
    says: { zh: '“{check}”核查不得以“无需报告”免除。', en: 'Nobody is excused from the check {check}.' },
    next: { zh: '请记录核查的实际结果。', en: 'Record what the check found.' },
  },
  'VETTING.FINDINGS_MISSING': {
    kind: 'invalid',
    says: {
      zh: '“{check}”核查未写明：{findings}。',
      en: 'The check {check} does not say what it found of: {findings}.',
    },
    next: { zh: '请逐项填写；没有的填 0。', en: 'State each of them; write 0 where there is none.' },
  },
  'VETTING.FINDINGS_NOT_ASKED': {
    kind: 'invalid',
    says: {
      zh: '评选规则不要求“{check}”核查填写：{findings}。',
      en: 'The rulebook does not have the check {check} state: {findings}.',
    },
    next: { zh: '请去掉这些内容。', en: 'Leave them out.' },
  },
  'VETTING.DISCREPANCY_UNEXPLAINED': {
    kind: 'unmet',
    says: {
      zh: '“{check}”核查结果为无问题，但与推荐材料不一致且未说明：{zh}。',
      en: 'The check {check} is said to be clean, yet differs from the nomination and does not say why: {en}.',
    },
    next: {
      zh: '请在备注中说明以何为准及理由，或将结果记为有问题。',
      en: 'Say in the remarks which is right and why, or record a problem.',
    },
  },
  'VETTING.NOTHING_TO_CUT': {
    kind: 'invalid',
    says: {
      zh: '“{check}”核查不审查事迹材料，不能要求删改。',
      en: 'The check {check} does not look at the deeds, so it has nothing to cut.',
    },
    next: { zh: '请记为无问题或有问题。', en: 'Record it as clean or as a problem.' },
  },
  'VETTING.PASSAGES_WRONG': {
    kind: 'invalid',
    says: {
      zh: '要求删改时须逐条写明应删的段落，其他结果不写。',
      en: 'The passages are named exactly where something must be cut.',
    },
    next: { zh: '请写明应删的段落，或改正结果。', en: 'Name the passages, or put the result right.' },
  },
});
