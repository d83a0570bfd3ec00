import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Pages, PathId, Problems } from '#libs/http';
import { Act } from '#libs/identity';
import { CampaignReports } from '../application/ports/campaign-reports.port.js';
import type { CampaignReport } from '../domain/campaign-report.js';
import { CampaignReportDto, ReportQuery } from './campaign-report.dto.js';

@ApiTags('dashboards')
@Controller('campaigns')
export class CampaignReportController {
  constructor(
    private readonly reports: CampaignReports,
    private readonly pages: Pages,
  ) {}

  @Get(':id/report')
  @Act('campaign.report')
  @Answers(CampaignReportDto)
  @Problems(409)
  async show(@PathId() campaign: string, @Query() query: ReportQuery): Promise<CampaignReport> {
    await this.pages.reached(query);
    return this.reports.of(campaign);
  }
}
