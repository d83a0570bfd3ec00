import { refusals } from '#libs/kernel';
import { sanctionRefusals } from './sanction-refusals.errors.js';
import { setbackRefusals } from './setback-refusals.errors.js';

export const refuse = refusals({
  ...setbackRefusals,
  ...sanctionRefusals,
  'NOMINATION.NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这项推荐。', en: 'There is no such nomination.' },
    next: { zh: '请核对推荐编号。', en: 'Check the nomination id.' },
  },
  'NOMINATION.ALREADY_OPEN': {
    kind: 'conflict',
    says: { zh: '该推荐已经建立。', en: 'This nomination is open already.' },
    next: { zh: '请读取现有推荐后继续办理。', en: 'Read the nomination and go on from there.' },
  },
  'NOMINATION.ENDED': {
    kind: 'conflict',
    says: { zh: '该推荐已结束（{status}）。', en: 'This nomination has ended: {status}.' },
    next: { zh: '已结束的推荐不能再办理。', en: 'Nothing more can be done on it.' },
  },
  'NOMINATION.CANDIDATE_TAKEN': {
    kind: 'conflict',
    says: {
      zh: '该推荐对象在本次评选中已有一项推荐（进行中或已有结果）。',
      en: 'This nominee has a nomination in this campaign already, live or decided.',
    },
    next: {
      zh: '撤回或不予通过后可重新推荐；已逾期或已票决的不再推荐。',
      en: 'One that is withdrawn or rejected may be nominated anew; one that was forfeited or voted on may not.',
    },
  },
  'NOMINATION.UNIT_NOT_ENROLLED': {
    kind: 'unmet',
    says: {
      zh: '该单位不属于任何已参加评选的地方或成员单位。',
      en: 'This unit belongs to no enrolled organ.',
    },
    next: {
      zh: '请推荐领导小组办公室先登记该单位所属机关。',
      en: 'Have the office enrol the organ above this unit.',
    },
  },
  'NOMINATION.KIND_NOT_PLANNED': {
    kind: 'invalid',
    says: {
      zh: '评选规则没有 {category} 类 {kind} 对象。',
      en: 'The rulebook has no {kind} of category {category}.',
    },
    next: { zh: '请按评选规则选择类别。', en: 'Choose a category of the rulebook.' },
  },
  'NOMINATION.NO_PLACE_FOR_KIND': {
    kind: 'unmet',
    says: {
      zh: '该单位所在推荐渠道没有 {kind} 名额。',
      en: 'The organ above this unit has no place for a {kind}.',
    },
    next: { zh: '请核对推荐名额分配。', en: 'See the quotas of the rulebook.' },
  },
  'NOMINATION.RANK_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '评选规则中没有职级 {rank}。', en: 'The rulebook has no rank {rank}.' },
    next: { zh: '请使用评选规则中的职级。', en: 'Use a rank of the rulebook.' },
  },
  'NOMINATION.NOT_YOUR_PART': {
    kind: 'forbidden',
    says: { zh: '“{stage}”环节不由贵单位办理。', en: 'Stage "{stage}" is not your organ\'s to act on.' },
    next: { zh: '请由该环节的承办单位办理。', en: 'Leave it to the organ that the rulebook names.' },
  },
  'NOMINATION.WRONG_STAGE': {
    kind: 'conflict',
    says: { zh: '当前环节“{stage}”不能办理此事项。', en: 'This cannot be done at stage "{stage}".' },
    next: { zh: '请先完成前序环节。', en: 'Complete the earlier stages first.' },
  },
  'NOMINATION.STEP_OUT_OF_ORDER': {
    kind: 'unmet',
    says: { zh: '下一步应为“{expected}”，而不是“{step}”。', en: 'The next step is {expected}, not {step}.' },
    next: { zh: '请按规定顺序记录推荐程序。', en: "Record the steps in the rulebook's order." },
  },
  'NOMINATION.STEP_DATE_WRONG': {
    kind: 'invalid',
    says: {
      zh: '日期 {heldOn} 早于前一步骤或晚于今天。',
      en: 'The date {heldOn} lies before the step before it, or after today.',
    },
    next: { zh: '请核对日期。', en: 'Check the date.' },
  },
  'NOMINATION.VOTES_DO_NOT_ADD_UP': {
    kind: 'invalid',
    says: { zh: '赞成与反对票数之和超过到会人数。', en: 'More votes than people present.' },
    next: { zh: '请核对票数。', en: 'Check the counts.' },
  },
  'NOMINATION.GATES_NOT_MET': {
    kind: 'unmet',
    says: { zh: '规则 {rule} 尚未满足：{why}。', en: 'Rule {rule} is not met: {why}.' },
    next: {
      zh: '查看“关口”逐条说明后补正。',
      en: "See the nomination's gates for every rule and its reason.",
    },
  },
  'NOMINATION.DEEDS_NOT_RETURNED': {
    kind: 'conflict',
    says: {
      zh: '单位提出推荐后，事迹材料只有在保密审查退回后才能修改。',
      en: 'Once the unit has proposed, its deeds are revised only after the secrecy review sent them back.',
    },
    next: { zh: '请等待审查结果。', en: 'Wait for the result of the review.' },
  },
  'NOMINATION.NOTICE_RUNNING': {
    kind: 'conflict',
    says: {
      zh: '公示 {notice} 尚未结束，公示的内容不能直接更改。',
      en: 'The notice {notice} has not ended; what it shows is not changed directly.',
    },
    next: {
      zh: '请公示单位暂停公示，在公示中更正后重新公示。',
      en: 'Have the organ that posted it suspend it, correct it there and restart it.',
    },
  },
  'NOMINATION.RULE_NOT_BROKEN': {
    kind: 'conflict',
    says: {
      zh: '当前环节规则 {rule} 并未不满足，不能据此不予通过。',
      en: 'Rule {rule} does not stand against this nominee at this stage.',
    },
    next: { zh: '请引用确实不满足的规则。', en: 'Name a rule that is unmet.' },
  },
  'NOMINATION.RULE_NOT_WAIVABLE': {
    kind: 'unmet',
    says: { zh: '规则 {rule} 不是可豁免的规则。', en: 'Rule {rule} cannot be waived here.' },
    next: { zh: '硬性规则不得豁免。', en: 'Only soft rules of the present stage may be waived.' },
  },
  'NOMINATION.OWN_PROPOSAL': {
    kind: 'forbidden',
    says: { zh: '不能审核本人或本单位提出的推荐。', en: 'Nobody reviews what they or their unit proposed.' },
    next: { zh: '请由他人审核。', en: 'Have somebody else review it.' },
  },
  'NOMINATION.ALREADY_PUT_FORWARD': {
    kind: 'conflict',
    says: { zh: '该推荐对象已经上报并占用名额。', en: 'This nominee has been put forward and holds a slot.' },
    next: { zh: '无需重复办理。', en: 'There is nothing left to do.' },
  },
});
