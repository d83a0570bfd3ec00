import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Asking, Pages, Problems } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { ImpactQuery, type DrawnImpact } from '../application/impact.query.js';
import { WhatIfQuery } from '../application/what-if.query.js';
import type { WhatIf } from '../domain/impact/what-if.js';
import { ImpactDto, ImpactQueryDto } from './impact.dto.js';
import { WhatIfDto, WhatIfQueryDto } from './what-if.dto.js';

@ApiTags('impact')
@Controller('impact')
export class ImpactController {
  constructor(
    private readonly impacts: ImpactQuery,
    private readonly whatIfs: WhatIfQuery,
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

  /** Which of those decisions would not stand if it were void, or had come to another conclusion, and by which gates. */
  @Get('what-if')
  @Act('impact.read')
  @Answers(WhatIfDto)
  @Problems(409)
  async suppose(
    @Query() { of: kind, name, since, until, minPosition, instead }: WhatIfQueryDto,
    @Asking() actor: Actor,
  ): Promise<WhatIf> {
    await this.pages.reached({ minPosition });
    return this.whatIfs.of(actor, { kind, name, since, until }, instead);
  }
}
