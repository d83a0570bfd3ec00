import type { RefusalSpec } from '#libs/kernel';

export const sanctionRefusals = {
  'NOMINATION.SANCTION_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这项处理。', en: 'There is no such sanction.' },
    next: { zh: '请核对处理编号。', en: 'Check the id of the sanction.' },
  },
  'NOMINATION.SANCTION_EXISTS': {
    kind: 'conflict',
    says: { zh: '该编号的处理已经提出。', en: 'A sanction with this id was proposed before.' },
    next: { zh: '请另选编号。', en: 'Choose another id.' },
  },
  'NOMINATION.SANCTION_NOT_PLANNED': {
    kind: 'unmet',
    says: { zh: '评选规则没有规定处理。', en: 'The rulebook plans no sanctions.' },
    next: { zh: '请核对评选规则。', en: 'See the rulebook.' },
  },
  'NOMINATION.SANCTION_GROUND_UNKNOWN': {
    kind: 'invalid',
    says: {
      zh: '“{ground}”不是规则所列的处理事由。',
      en: '"{ground}" is no ground that the rulebook names.',
    },
    next: { zh: '请选用规则所列事由：{grounds}。', en: 'Choose one of: {grounds}.' },
  },
  'NOMINATION.SANCTION_NOT_YOURS': {
    kind: 'forbidden',
    says: {
      zh: '该处理不由贵单位办理。',
      en: 'This act on the sanction is not your organ’s.',
    },
    next: {
      zh: '由被处理单位的上级提出，由评选办公室查实和决定。',
      en: 'An organ over the one concerned proposes; the office of the campaign verifies and imposes.',
    },
  },
  'NOMINATION.SANCTION_ORGAN_OUTSIDE': {
    kind: 'unmet',
    says: { zh: '单位 {organ} 没有参加本次评选。', en: 'The organ {organ} takes no part in this campaign.' },
    next: {
      zh: '请填写推荐单位、市或成员单位。',
      en: 'Name the unit, city or member unit whose recommendation it was.',
    },
  },
  'NOMINATION.SANCTION_NOMINATION_FOREIGN': {
    kind: 'unmet',
    says: {
      zh: '推荐 {nomination} 不是单位 {organ} 的推荐，或不在该评选中。',
      en: 'The nomination {nomination} is not of {organ}, or not of this campaign.',
    },
    next: { zh: '请核对推荐编号。', en: 'Check the nomination id.' },
  },
  'NOMINATION.SANCTION_TOO_LATE': {
    kind: 'conflict',
    says: { zh: '推荐 {nomination} 已获荣誉。', en: 'The nomination {nomination} has its honour already.' },
    next: { zh: '获得荣誉之后请办理撤销称号。', en: 'After the award the title is revoked instead.' },
  },
  'NOMINATION.SANCTION_EVIDENCE_UNKNOWN': {
    kind: 'unmet',
    says: { zh: '记录中没有事件 {event}。', en: 'The log holds no event {event}.' },
    next: { zh: '请引用已记录的事件：流@版本。', en: 'Name recorded events: stream@revision.' },
  },
  'NOMINATION.SANCTION_UNFOUNDED': {
    kind: 'invalid',
    says: { zh: '没有引用任何证据。', en: 'No evidence is named.' },
    next: {
      zh: '请至少引用一项已记录的事件：流@版本。',
      en: 'Name at least one recorded event: stream@revision.',
    },
  },
  'NOMINATION.SANCTION_EVIDENCE_FOREIGN': {
    kind: 'unmet',
    says: {
      zh: '事件 {event} 与被处理的推荐或单位无关。',
      en: 'The event {event} is not about those who are to be sanctioned.',
    },
    next: {
      zh: '请引用其推荐、案卷、举报、公示、票决或材料的事件。',
      en: 'Name events of their nominations, dossiers, complaints, notices, ballots or packages.',
    },
  },
  'NOMINATION.SANCTION_OWN_PROPOSAL': {
    kind: 'forbidden',
    says: { zh: '提出人不能自行查实。', en: 'Whoever proposes a sanction does not verify it.' },
    next: { zh: '请由他人查实。', en: 'Have somebody else verify it.' },
  },
  'NOMINATION.SANCTION_OWN_DECISION': {
    kind: 'forbidden',
    says: {
      zh: '提出、查实或决定该处理的人不能自行撤销。',
      en: 'Whoever proposed, verified or imposed a sanction does not lift it.',
    },
    next: {
      zh: '请由他人撤销。撤销后名额恢复；已取消的推荐不恢复，其推荐对象可重新推荐。',
      en: 'Have somebody else lift it. The places come back then; who was struck stays struck, and may be nominated anew.',
    },
  },
  'NOMINATION.SANCTION_STANDING': {
    kind: 'conflict',
    says: { zh: '该处理现为“{status}”，不能办理此事项。', en: 'This cannot be done while it is {status}.' },
    next: {
      zh: '次序为：提出、查实、决定；移送在查实之后；随时可撤销一次。',
      en: 'It is proposed, verified and imposed; handed over once verified; lifted once.',
    },
  },
  'NOMINATION.SANCTION_NOT_HANDED_OVER': {
    kind: 'unmet',
    says: {
      zh: '事由“{ground}”不移送，或该处理已经移送。',
      en: 'The ground "{ground}" is not handed over, or the sanction was handed over before.',
    },
    next: { zh: '请核对评选规则。', en: 'See the rulebook.' },
  },
  'NOMINATION.SANCTION_RECIPIENT_UNFIT': {
    kind: 'unmet',
    says: { zh: '单位 {to} 不受理移送。', en: 'Nothing is handed over to the organ {to}.' },
    next: { zh: '应移送的单位类别：{kinds}。', en: 'It goes to an organ of one of these kinds: {kinds}.' },
  },
} as const satisfies Record<string, RefusalSpec>;
