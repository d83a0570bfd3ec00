import type { RefusalSpec } from '#libs/kernel';

export const ballotRefusals = {
  'REVIEW.BALLOT_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这次票决。', en: 'There is no such ballot.' },
    next: { zh: '请核对票决编号。', en: 'Check the ballot id.' },
  },
  'REVIEW.BALLOT_CALLED_BEFORE': {
    kind: 'conflict',
    says: {
      zh: '本环节对此类对象的票决已经召集。',
      en: 'The ballot of this stage and kind was called before.',
    },
    next: { zh: '每个环节对每类对象只票决一次。', en: 'A stage votes once on each kind of nominee.' },
  },
  'REVIEW.STAGE_HAS_NO_BALLOT': {
    kind: 'unmet',
    says: { zh: '环节“{stage}”没有票决。', en: 'The stage "{stage}" has no ballot.' },
    next: { zh: '请选用规则中的票决环节。', en: 'Choose a ballot stage of the rulebook.' },
  },
  'REVIEW.NOT_CONDUCTING': {
    kind: 'forbidden',
    says: { zh: '贵单位不负责组织本环节的票决。', en: 'Your organ does not conduct this ballot.' },
    next: { zh: '请由规则指定的办公室办理。', en: 'The office that the rulebook names does it.' },
  },
  'REVIEW.GROUP_NOT_CONSTITUTED': {
    kind: 'unmet',
    says: { zh: '领导小组“{group}”尚未成立。', en: 'The group "{group}" is not constituted yet.' },
    next: { zh: '请先登记领导小组的组成。', en: 'First record how the group is constituted.' },
  },
  'REVIEW.NO_CANDIDATES': {
    kind: 'invalid',
    says: { zh: '未列任何候选人。', en: 'No candidate is listed.' },
    next: { zh: '请列出本环节的全部推荐对象。', en: 'List every nomination that stands at this stage.' },
  },
  'REVIEW.TOO_MANY_CANDIDATES': {
    kind: 'unmet',
    says: {
      zh: '候选人 {candidates} 名，一次票决最多 {most} 名。',
      en: '{candidates} candidates; a ballot holds at most {most}.',
    },
    next: {
      zh: '请先在本环节驳回不符合条件的或办理撤回，再召集票决。',
      en: 'First reject at this stage who does not qualify, or have nominations withdrawn; then call it.',
    },
  },
  'REVIEW.PLACES_FIXED': {
    kind: 'unmet',
    says: { zh: '规则已定名额为 {places} 个。', en: 'The rulebook fixes {places} places.' },
    next: { zh: '请不要另填名额和总数。', en: 'Enter neither places nor totals.' },
  },
  'REVIEW.PLACES_MISSING': {
    kind: 'unmet',
    says: {
      zh: '规则未定名额，须填写名额和总数。',
      en: 'The rulebook fixes no places: places and totals are needed.',
    },
    next: {
      zh: '请填写名额以及全部候选人数和名额总数。',
      en: 'Enter the places, and the totals of candidates and places.',
    },
  },
  'REVIEW.TOTALS_TOO_SMALL': {
    kind: 'invalid',
    says: { zh: '总数小于本次票决的人数或名额。', en: 'The totals are smaller than this part of the list.' },
    next: { zh: '总数应包括本次票决在内。', en: 'The totals include this ballot.' },
  },
  'REVIEW.NOT_DIFFERENTIAL': {
    kind: 'unmet',
    says: {
      zh: '候选 {candidates} 名，名额 {places} 个，不是差额。',
      en: '{candidates} candidates for {places} places: this is not differential.',
    },
    next: {
      zh: '差额票决的候选人应多于名额。',
      en: 'A differential ballot needs more candidates than places.',
    },
  },
  'REVIEW.NOT_A_MEMBER': {
    kind: 'forbidden',
    says: { zh: '{member} 不是领导小组成员。', en: '{member} is no member of the group.' },
    next: { zh: '只有成员参加票决。', en: 'Only members take part in the ballot.' },
  },
  'REVIEW.RECUSAL_OF_ANOTHER': {
    kind: 'forbidden',
    says: { zh: '成员只能为自己申请回避。', en: 'A member recuses only himself or herself.' },
    next: { zh: '他人的回避由办公室登记。', en: 'The office records the recusal of another.' },
  },
  'REVIEW.MEMBER_RECUSED': {
    kind: 'forbidden',
    says: { zh: '您已回避，不参加本次票决。', en: 'You are recused and take no part in this ballot.' },
    next: { zh: '无需办理。', en: 'There is nothing to do.' },
  },
  'REVIEW.VOTED_BEFORE': {
    kind: 'conflict',
    says: { zh: '您在本轮已经投票。', en: 'You have voted in this round.' },
    next: {
      zh: '每轮每人投票一次，不能更改。',
      en: 'Each member votes once a round; a vote is not changed.',
    },
  },
  'REVIEW.CHOICES_REPEATED': {
    kind: 'invalid',
    says: { zh: '同一候选人被选了两次。', en: 'A candidate is chosen twice.' },
    next: { zh: '每名候选人只选一次。', en: 'Choose each candidate once.' },
  },
  'REVIEW.TOO_MANY_CHOICES': {
    kind: 'invalid',
    says: { zh: '最多选 {places} 名。', en: 'At most {places} may be chosen.' },
    next: { zh: '请减少所选人数。', en: 'Choose fewer.' },
  },
  'REVIEW.NOT_A_CANDIDATE': {
    kind: 'invalid',
    says: { zh: '所选有人不是本轮候选人。', en: 'Somebody chosen is no candidate of this round.' },
    next: { zh: '请从本轮候选人中选择。', en: 'Choose among the candidates of this round.' },
  },
  'REVIEW.NO_QUORUM': {
    kind: 'unmet',
    says: {
      zh: '应到 {entitled} 人，已投 {cast} 票，未达 {quorum}。',
      en: '{cast} of {entitled} members have voted; {quorum} are needed.',
    },
    next: { zh: '请待足够成员投票后再计票。', en: 'Close the ballot when enough members have voted.' },
  },
  'REVIEW.VOTING_ENDED': {
    kind: 'conflict',
    says: { zh: '投票已经结束。', en: 'The vote is closed.' },
    next: { zh: '请查看票决结果。', en: 'See the result of the ballot.' },
  },
  'REVIEW.VOTING_GOES_ON': {
    kind: 'conflict',
    says: { zh: '投票尚未结束。', en: 'The vote is still open.' },
    next: { zh: '请先计票。', en: 'Close the ballot first.' },
  },
  'REVIEW.RESULT_DECLARED_BEFORE': {
    kind: 'conflict',
    says: { zh: '结果已经宣布。', en: 'The result was declared before.' },
    next: { zh: '请查看票决结果。', en: 'See the result of the ballot.' },
  },
  'REVIEW.BALLOT_ANNULLED': {
    kind: 'conflict',
    says: { zh: '这次票决已经作废。', en: 'This ballot was annulled.' },
    next: { zh: '请由办公室重新召集。', en: 'The office may call it again.' },
  },
  'REVIEW.HAS_VOTED_SECRETLY': {
    kind: 'conflict',
    says: {
      zh: '{members} 已经投了无记名票，票无法取出。',
      en: '{members} voted in secret, and a secret vote cannot be taken out again.',
    },
    next: {
      zh: '请作废本次票决，重新召集并投票。',
      en: 'Annul the ballot, call it again, and vote anew.',
    },
  },
  'REVIEW.URN_BROKEN': {
    kind: 'conflict',
    says: {
      zh: '票箱不完整：有人已投票，票却缺失或无法开启；不能计票。',
      en: 'The urn is not whole: a vote on record has no slip that can be opened. Nothing is counted.',
    },
    next: {
      zh: '请通知系统管理员查明原因；确实无法恢复的，作废本次票决后重新投票。',
      en: 'Have the administrator find out why; what cannot be restored is annulled and voted on anew.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
