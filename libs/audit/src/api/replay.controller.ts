import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersPage, Asking, Pages, PathId, Problems, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { CaseSteps, type CaseStep } from '../application/ports/case-steps.port.js';
import { ReplayQuery, type CaseBetween, type CaseThen } from '../application/replay.query.js';
import { AsOfQuery, CaseStateDto, CaseStepDto, DifferenceDto, DifferenceQuery } from './replay.dto.js';
import { TimelineQuery } from './timeline.dto.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class ReplayController {
  constructor(
    private readonly replay: ReplayQuery,
    private readonly steps: CaseSteps,
    private readonly pages: Pages,
  ) {}

  /** The case as it was: the facts of then, as the reader may see them now. */
  @Get(':id/state')
  @Act('dossier.read-state')
  @Answers(CaseStateDto)
  @Problems(400, 404, 409)
  async state(@PathId() id: string, @Query() query: AsOfQuery, @Asking() actor: Actor): Promise<CaseThen> {
    await this.pages.reached(query);
    return this.replay.asOf(actor, id, query.asOf);
  }

  /** What changed between two points, field by field. */
  @Get(':id/difference')
  @Act('dossier.read-state')
  @Answers(DifferenceDto)
  @Problems(400, 404, 409)
  async difference(
    @PathId() id: string,
    @Query() query: DifferenceQuery,
    @Asking() actor: Actor,
  ): Promise<CaseBetween> {
    await this.pages.reached(query);
    return this.replay.difference(actor, id, query);
  }

  /** The case step by step: each event of its timeline with its gates of then and what it changed. */
  @Get(':id/replay')
  @Act('dossier.read-state')
  @AnswersPage(CaseStepDto)
  @Problems(400, 404, 409)
  async stepThrough(
    @PathId() id: string,
    @Query() { after, limit, minPosition }: TimelineQuery,
    @Asking() actor: Actor,
  ): Promise<Page<CaseStep>> {
    await this.pages.reached({ minPosition });
    const { steps, hasMore, head } = await this.steps.of(actor, id, { after, limit });
    return { items: steps, next: hasMore ? String(steps.at(-1)?.position) : null, position: head };
  }
}
