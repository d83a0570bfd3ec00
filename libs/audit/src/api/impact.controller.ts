import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Asking, Pages, Problems } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { ImpactQuery, type DrawnImpact } from '../application/impact.query.js';
import { ImpactDto, ImpactQueryDto } from './impact.dto.js';

@ApiTags('impact')
@Controller('impact')
export class ImpactController {
  constructor(
    private readonly impacts: ImpactQuery,
    private readonly pages: Pages,
  ) {}

  /** Every later decision and honour that relied on an event, a finding, an account or an organ, and how. */
  @Get()
  @Act('impact.read')
  @Answers(ImpactDto)
  @Problems(409)
  async show(
    @Query() { of: kind, name, since, until, minPosition }: ImpactQueryDto,
    @Asking() actor: Actor,
  ): Promise<DrawnImpact> {
    await this.pages.reached({ minPosition });
    return this.impacts.of(actor, { kind, name, since, until });
  }
}
