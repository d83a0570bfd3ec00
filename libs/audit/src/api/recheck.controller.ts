import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '#libs/http';
import { Act } from '#libs/identity';
import { RecheckQuery, type RecheckPage } from '../application/recheck.query.js';
import { RecheckDto, RecheckQueryDto } from './recheck.dto.js';

@ApiTags('rechecks')
@Controller('rechecks')
export class RecheckController {
  constructor(private readonly recheck: RecheckQuery) {}

  /** Decisions evaluated again, apart from what decided them, in the order of the log: some of it at a time. */
  @Get()
  @Act('decision.recheck')
  @Answers(RecheckDto)
  page(@Query() query: RecheckQueryDto): Promise<RecheckPage> {
    return this.recheck.page(query);
  }
}
