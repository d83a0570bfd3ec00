import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, Asking, Pages, PathId, Problems, sliceOf, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { CaseHistory, type CaseEvent } from '../application/ports/case-history.port.js';
import { CaseEventDto, TimelineQuery } from './timeline.dto.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class TimelineController {
  constructor(
    private readonly history: CaseHistory,
    private readonly pages: Pages,
  ) {}

  /** What happened in the case and in what names it, in the order of the log, as far as the asker may read it now. */
  @Get(':id/timeline')
  @Act('dossier.read-timeline')
  @AnswersPage(CaseEventDto)
  @Problems(404, 409)
  async show(
    @PathId() id: string,
    @Query() { after, limit, minPosition }: TimelineQuery,
    @Asking() actor: Actor,
  ): Promise<Page<CaseEvent>> {
    await this.pages.reached({ minPosition });
    const events = await this.history.of(actor, id);
    const later = events.filter(({ position }) => position > after);
    return { ...sliceOf(later, limit, placeOf), position: events.at(-1)?.position ?? 0 };
  }
}

const placeOf = ({ position }: CaseEvent): string => String(position);
