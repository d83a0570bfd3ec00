import { Module, type Provider } from '@nestjs/common';
import { CampaignReportController } from './api/campaign-report.controller.js';
import { CampaignReports } from './application/ports/campaign-reports.port.js';
import { CampaignReportProjection } from './infrastructure/campaign-report.projection.js';
import { StoredCampaignReports } from './infrastructure/stored-campaign-reports.adapter.js';

const projections = [CampaignReportProjection];
const reports: Provider[] = [{ provide: CampaignReports, useClass: StoredCampaignReports }];

@Module({
  controllers: [CampaignReportController],
  providers: [...projections, ...reports],
})
export class DashboardsModule {}
