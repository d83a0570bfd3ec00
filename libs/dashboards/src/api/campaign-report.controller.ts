import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, PathId, Problems, ReadModelClock } from '#libs/http';
import { Allow } from '#libs/identity';
import { CampaignReports } from '../application/ports/campaign-reports.port.js';
import type { CampaignReport } from '../domain/campaign-report.js';
import { refuse } from '../domain/dashboards.errors.js';
import { CampaignReportDto, ReportQuery } from './campaign-report.dto.js';

@ApiTags('dashboards')
@Controller('campaigns')
export class CampaignReportController {
  constructor(
    private readonly reports: CampaignReports,
    private readonly clock: ReadModelClock,
  ) {}

  @Get(':id/report')
  @Allow('leader', 'office', 'auditor')
  @Answers(CampaignReportDto)
  @Problems(409)
  async show(@PathId() campaign: string, @Query() { minPosition }: ReportQuery): Promise<CampaignReport> {
    const signal = AbortSignal.timeout(patience);
    await this.clock.reached(minPosition, signal).catch((error: unknown) => {
      throw signal.aborted ? refuse('DASHBOARDS.BEHIND', { position: minPosition }) : error;
    });
    return this.reports.of(campaign);
  }
}

/** Milliseconds. */
const patience = 5_000;
