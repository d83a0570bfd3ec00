import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.DOSSIER_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份审查案卷。', en: 'There is no such dossier.' },
    next: {
      zh: '请核对推荐编号；案卷随推荐一同建立。',
      en: 'Check the nomination id; a dossier is opened together with its nomination.',
    },
  },
  'VETTING.DOSSIER_ALREADY_OPEN': {
    kind: 'conflict',
    says: { zh: '该推荐的审查案卷已经建立。', en: 'The dossier of this nomination is open already.' },
    next: { zh: '请直接使用现有案卷。', en: 'Use the dossier there is.' },
  },
  'VETTING.NOT_THE_UNIT': {
    kind: 'forbidden',
    says: {
      zh: '自审只能由推荐对象所在单位（{unit}）作出。',
      en: 'Only the unit of the nominee ({unit}) records its self-review.',
    },
    next: { zh: '请由所在单位经办人办理。', en: 'Let the recommender of that unit do it.' },
  },
  'VETTING.OUTSIDE_REMIT': {
    kind: 'forbidden',
    says: {
      zh: '推荐对象所在单位不在本单位（{organ}）的管辖范围内。',
      en: 'The unit of the nominee lies outside the remit of {organ}.',
    },
    next: { zh: '请由有管辖权的单位办理。', en: 'Let an organ over that unit do it.' },
  },
  'VETTING.OWN_NOMINEE': {
    kind: 'forbidden',
    says: {
      zh: '所在单位不能审查自己的推荐对象（{item}）。',
      en: 'A unit does not vet its own nominee ({item}).',
    },
    next: { zh: '请由上级或主管单位办理。', en: 'Let an organ over the unit do it.' },
  },
  'VETTING.NOT_REQUIRED': {
    kind: 'invalid',
    says: {
      zh: '评选规则对该推荐对象不要求“{item}”。',
      en: 'The rulebook does not require "{item}" of this nominee.',
    },
    next: {
      zh: '请在案卷的必审项目中选择。',
      en: 'Choose one of the items that the dossier lists as required.',
    },
  },
  'VETTING.CANNOT_BE_ASKED': {
    kind: 'invalid',
    says: {
      zh: '{organ} 不是可就该推荐对象答复“{ask}”意见的单位。',
      en: '{organ} is not a {ask} organ over the unit of the nominee.',
    },
    next: {
      zh: '请按干部管理权限选择同类的主管单位。',
      en: 'Choose an organ of that kind which has authority over the unit.',
    },
  },
  'VETTING.ALREADY_ASKED': {
    kind: 'conflict',
    says: {
      zh: '已以“{letter}”向 {organ} 征求“{ask}”意见，尚未答复（{current}）。',
      en: '{organ} was asked for the {ask} opinion by letter {letter} and has not answered yet ({current}).',
    },
    next: {
      zh: '请等待答复或催办；如需另发，请先撤回原函。',
      en: 'Wait for the answer or urge it; to ask by another letter, withdraw the first.',
    },
  },
  'VETTING.ANSWERED_BY_ANOTHER': {
    kind: 'conflict',
    says: {
      zh: '“{ask}”意见已由 {organ} 作出（{current}），只有该单位可以更改。',
      en: '{organ} gave the {ask} opinion ({current}), and only it can change it.',
    },
    next: { zh: '请再次向该单位征求意见。', en: 'Ask that organ again.' },
  },
  'VETTING.ANSWERED_ANOTHER_LETTER': {
    kind: 'conflict',
    says: {
      zh: '现行“{ask}”意见（{current}）答复的是另一份函（{letter}），不能由本函更改或撤回。',
      en: 'The {ask} opinion that stands ({current}) answers another letter ({letter}); this one does not change it.',
    },
    next: { zh: '请在该函中更改或撤回。', en: 'Change it, or take it back, by that letter.' },
  },
  'VETTING.NOT_ASKED': {
    kind: 'forbidden',
    says: {
      zh: '没有就“{ask}”向本单位（{organ}）征求意见。',
      en: '{organ} was not asked for the {ask} opinion.',
    },
    next: {
      zh: '请等待征求意见函，或请办理单位改向本单位征求。',
      en: 'Wait for the request, or have the requesting organ ask yours.',
    },
  },
  'VETTING.SIGNATORY_MISSING': {
    kind: 'invalid',
    says: { zh: '意见缺少签字：{offices}。', en: 'The opinion lacks the signature of {offices}.' },
    next: { zh: '请由所列职务的负责人签字后再提交。', en: 'Have the holders of these offices sign.' },
  },
  'VETTING.SIGNED_TWICE': {
    kind: 'invalid',
    says: {
      zh: '同一职务或同一人签字不止一次。',
      en: 'One office, or one person, signed more than once.',
    },
    next: { zh: '每一职务须由不同的人各签一次。', en: 'Each office signs once, each by another person.' },
  },
  'VETTING.SIGNATORY_UNKNOWN': {
    kind: 'invalid',
    says: {
      zh: '签字人账号 {account} 不存在或已停用。',
      en: 'There is no account {account} to sign with, or it is closed.',
    },
    next: { zh: '请核对签字人的账号。', en: 'Check the accounts of those who sign.' },
  },
  'VETTING.SIGNATORY_OF_ANOTHER': {
    kind: 'forbidden',
    says: {
      zh: '签字人 {account} 属于 {organ}，不是答复意见的单位。',
      en: 'Signatory {account} belongs to {organ}, which does not give this opinion.',
    },
    next: { zh: '请由本单位的人签字。', en: 'Let people of your own organ sign.' },
  },
  'VETTING.ENTRY_STANDS': {
    kind: 'conflict',
    says: {
      zh: '“{item}”已由 {organ} 作出记录（{current}）。',
      en: '"{item}" stands already, recorded by {organ} as {current}.',
    },
    next: {
      zh: '如需更改，请由原单位以新的记录取代它，并指明被取代的记录。',
      en: 'To change it, let that organ supersede it and name the entry that it supersedes.',
    },
  },
  'VETTING.NOTHING_TO_SUPERSEDE': {
    kind: 'not-found',
    says: { zh: '“{item}”尚无记录可以取代。', en: 'Nothing is on record for "{item}" yet.' },
    next: { zh: '请先作出记录。', en: 'Record it first.' },
  },
  'VETTING.NOT_YOUR_ENTRY': {
    kind: 'forbidden',
    says: {
      zh: '“{item}”由 {organ} 作出（{current}），只有该单位可以取代。',
      en: '"{item}" is the entry of {organ} ({current}); nobody else supersedes it.',
    },
    next: { zh: '请与该单位联系。', en: 'Turn to that organ.' },
  },
  'VETTING.ALREADY_SUPERSEDED': {
    kind: 'conflict',
    says: {
      zh: '“{item}”现行记录是 {current}，而不是 {supersedes}。',
      en: 'What stands for "{item}" is {current}, not {supersedes}.',
    },
    next: {
      zh: '请阅读现行记录，确认后再取代它。',
      en: 'Read the entry that stands, and supersede that one.',
    },
  },
  'VETTING.COMPLAINT_NOT_LINKED': {
    kind: 'not-found',
    says: {
      zh: '信访举报 {complaint} 与该案卷无关。',
      en: 'Complaint {complaint} is not about this nominee.',
    },
    next: { zh: '请核对举报编号。', en: 'Check the complaint id.' },
  },
  'VETTING.COMPLAINT_SETTLED': {
    kind: 'conflict',
    says: {
      zh: '信访举报 {complaint} 在该案卷中已有结论（{current}）。',
      en: 'Complaint {complaint} is concluded in this dossier ({current}).',
    },
    next: { zh: '请查看已有结论。', en: 'See the conclusion on record.' },
  },
  'VETTING.CLEARANCE_WITHOUT_RULES': {
    kind: 'invalid',
    says: {
      zh: '未给出环节“{stage}”的规则，不能作出审查结论。',
      en: 'No clearance without the rules of the stage "{stage}".',
    },
    next: { zh: '请联系系统管理员。', en: 'Tell the administrator of the system.' },
  },
  'VETTING.NOT_CLEAR': {
    kind: 'unmet',
    says: {
      zh: '审查案卷尚不能支持离开环节“{stage}”（{why}）。',
      en: 'The dossier does not let the nominee leave "{stage}" ({why}).',
    },
    next: {
      zh: '请办结所列各项后再试；详见该推荐的规则核对。',
      en: 'Settle what is listed, then try again; the gates of the nomination explain each.',
    },
  },
});
