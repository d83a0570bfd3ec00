import type { HonourEvent } from '#libs/honours';
import type { Bilingual } from '#libs/kernel';
import type { NominationEvent } from '#libs/nomination';
import type { DossierEvent } from '#libs/vetting';

type CaseEventType = (NominationEvent | DossierEvent | HonourEvent)['type'];

/** What happened in a case, as a reader says it. */
export const eventNames: Readonly<Record<CaseEventType, Bilingual>> = {
  'nomination.opened': { zh: '建立推荐', en: 'nominated' },
  'nomination.facts-corrected': { zh: '更正基本情况', en: 'facts corrected' },
  'nomination.step-recorded': { zh: '记录推荐程序', en: 'step recorded' },
  'nomination.proposed': { zh: '单位提出', en: 'proposed by the unit' },
  'nomination.put-forward': { zh: '占用名额上报', en: 'put forward, slot taken' },
  'nomination.review-recorded': { zh: '审核', en: 'reviewed' },
  'nomination.gate-waived': { zh: '豁免', en: 'gate waived' },
  'nomination.notice-opened': { zh: '公示开始', en: 'notice opened' },
  'nomination.notice-closed': { zh: '公示结束', en: 'notice closed' },
  'nomination.deeds-returned': { zh: '退回修改事迹', en: 'deeds returned' },
  'nomination.deeds-revised': { zh: '修改事迹', en: 'deeds revised' },
  'nomination.package-received': { zh: '材料收讫', en: 'package received' },
  'nomination.forfeited': { zh: '视为自动放弃', en: 'forfeited' },
  'nomination.selected': { zh: '当选', en: 'selected' },
  'nomination.not-selected': { zh: '未当选', en: 'not selected' },
  'nomination.passed-over': { zh: '因比例让位', en: 'passed over' },
  'nomination.advanced': { zh: '进入下一环节', en: 'advanced' },
  'nomination.rejected': { zh: '不予通过', en: 'rejected' },
  'nomination.withdrawn': { zh: '撤回', en: 'withdrawn' },
  'nomination.confirmed': { zh: '确定表彰', en: 'confirmed' },
  'vetting.dossier-opened': { zh: '建立案卷', en: 'dossier opened' },
  'vetting.self-review-recorded': { zh: '单位自审', en: 'self-review' },
  'vetting.opinion-requested': { zh: '征求意见', en: 'opinion requested' },
  'vetting.opinion-recorded': { zh: '答复意见', en: 'opinion given' },
  'vetting.opinion-superseded': { zh: '变更意见', en: 'opinion superseded' },
  'vetting.check-recorded': { zh: '核查', en: 'check recorded' },
  'vetting.check-superseded': { zh: '变更核查结果', en: 'check superseded' },
  'vetting.reopened': { zh: '重启审查', en: 'vetting reopened' },
  'vetting.deeds-revised': { zh: '事迹须重新审查', en: 'deeds to be reviewed anew' },
  'vetting.complaint-linked': { zh: '关联信访举报', en: 'complaint linked' },
  'vetting.complaint-concluded': { zh: '信访举报办结', en: 'complaint concluded' },
  'vetting.clearance-certified': { zh: '出具审查结论', en: 'clearance certified' },
  'honours.conferred': { zh: '授予称号', en: 'title conferred' },
  'honours.item-issued': { zh: '颁发奖品', en: 'item handed out' },
  'honours.revocation-proposed': { zh: '提议撤销', en: 'revocation proposed' },
  'honours.revocation-declined': { zh: '不予撤销', en: 'revocation declined' },
  'honours.revoked': { zh: '撤销称号', en: 'title revoked' },
  'honours.benefits-stopped': { zh: '停止待遇', en: 'benefits stopped' },
  'honours.item-recovered': { zh: '收回奖品', en: 'item recovered' },
  'honours.item-written-off': { zh: '核销', en: 'item written off' },
  'honours.closed': { zh: '办结', en: 'closed' },
};
