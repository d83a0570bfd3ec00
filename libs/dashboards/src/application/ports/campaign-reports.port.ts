import type { CampaignReport } from '../../domain/campaign-report.js';

export abstract class CampaignReports {
  /** @throws DASHBOARDS.CAMPAIGN_NOT_FOUND */
  abstract of(campaign: string): Promise<CampaignReport>;
}
