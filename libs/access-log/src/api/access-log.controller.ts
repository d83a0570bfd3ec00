import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import { AccessTrail } from '../access-trail.port.js';
import { AccessDto, AccessLogQuery, accessOf } from './access.dto.js';
import { trailPage } from './trail-page.js';

@ApiTags('access log')
@Controller('access-log')
export class AccessLogController {
  constructor(private readonly trail: AccessTrail) {}

  @Get()
  @Act('access-log.read')
  @AnswersPage(AccessDto)
  page(@Query() query: AccessLogQuery): Promise<Page<AccessDto>> {
    const { account, subject, day } = query;
    const matters = subject === undefined ? undefined : [subject];
    return trailPage(this.trail, query, { matters, account, day }, accessOf);
  }
}
