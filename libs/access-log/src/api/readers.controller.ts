import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, Asking, PathId, Problems, type Page } from '#libs/http';
import { Allow, OrganDirectory } from '#libs/identity';
import { streamOf, type Actor } from '#libs/kernel';
import { refuse } from '../access-log.errors.js';
import { AccessTrail } from '../access-trail.port.js';
import { Custody } from '../custody.port.js';
import { ReaderDto, readerOf, TrailPageQuery } from './access.dto.js';
import { trailPage } from './trail-page.js';

/** A dossier has the id of its nomination: one case, two streams. */
const categories: readonly string[] = ['nomination', 'dossier'];

@ApiTags('dossiers')
@Controller('dossiers')
export class ReadersController {
  constructor(
    private readonly trail: AccessTrail,
    private readonly custody: Custody,
    private readonly organs: OrganDirectory,
  ) {}

  /** Who read the case, or tried to. */
  @Get(':id/readers')
  @Allow('recommender', 'reviewer', 'auditor')
  @AnswersPage(ReaderDto)
  @Problems(404)
  async page(
    @PathId() id: string,
    @Query() query: TrailPageQuery,
    @Asking() actor: Actor,
  ): Promise<Page<ReaderDto>> {
    const unit = await this.custody.unitOf(actor, id);
    if (unit === undefined) throw refuse('ACCESS_LOG.NO_DOSSIER');
    if (actor.role !== 'auditor' && !this.organs.standing(actor.organId, unit).covers)
      throw refuse('ACCESS_LOG.NOT_YOURS');
    const matters = categories.map((category) => streamOf(category, id));
    return trailPage(this.trail, query, { matters }, readerOf);
  }
}
