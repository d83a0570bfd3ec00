import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'DASHBOARDS.CAMPAIGN_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '报表中没有评选活动 {campaign}。', en: 'No report has a campaign {campaign}.' },
    next: {
      zh: '请核对编号；若刚刚建立，请稍后重试。',
      en: 'Check the id; if it was opened just now, try again in a moment.',
    },
  },
});
