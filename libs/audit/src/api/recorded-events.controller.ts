import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, Asking, Pages, PathId, Problems, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { CaseHistory, type RecordedEvent } from '../application/ports/case-history.port.js';
import { RecordedEventDto, RecordedEventsQuery } from './recorded-events.dto.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class RecordedEventsController {
  constructor(
    private readonly history: CaseHistory,
    private readonly pages: Pages,
  ) {}

  /** What a case file is made of: the events of the timeline as they stand in the log, and as the asker may read them now. */
  @Get(':id/events')
  @Act('dossier.export')
  @AnswersPage(RecordedEventDto)
  @Problems(404, 409)
  async show(
    @PathId() id: string,
    @Query() { after, limit, minPosition }: RecordedEventsQuery,
    @Asking() actor: Actor,
  ): Promise<Page<RecordedEvent>> {
    await this.pages.reached({ minPosition });
    const { items, isEnd } = await this.history.recorded(actor, id, { after, limit });
    const position = items.at(-1)?.position ?? after;
    return { items: [...items], next: isEnd ? null : String(position), position };
  }
}
