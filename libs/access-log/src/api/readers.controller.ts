import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, Asking, PathId, Problems, type Page } from '#libs/http';
import { Act, Matters } from '#libs/identity';
import { streamOf, type Actor } from '#libs/kernel';
import { refuse } from '../access-log.errors.js';
import { AccessTrail } from '../access-trail.port.js';
import { ReaderDto, readerOf, TrailPageQuery } from './access.dto.js';
import { trailPage } from './trail-page.js';

/** A dossier has the id of its nomination: one case, two streams. */
const categories: readonly string[] = ['nomination', 'dossier'];

@ApiTags('dossiers')
@Controller('dossiers')
export class ReadersController {
  constructor(
    private readonly trail: AccessTrail,
    private readonly matters: Matters,
  ) {}

  /** Who read the case, or tried to. */
  @Get(':id/readers')
  @Act('dossier.read-readers')
  @AnswersPage(ReaderDto)
  @Problems(404)
  async page(
    @PathId() id: string,
    @Query() query: TrailPageQuery,
    @Asking() actor: Actor,
  ): Promise<Page<ReaderDto>> {
    if (!(await this.matters.of(actor, 'dossier', id))) throw refuse('ACCESS_LOG.NO_DOSSIER');
    const matters = categories.map((category) => streamOf(category, id));
    return trailPage(this.trail, query, { matters }, readerOf);
  }
}
