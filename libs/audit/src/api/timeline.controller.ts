import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, PathId, sliceOf, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import { CaseHistory, type CaseEvent } from '../application/ports/case-history.port.js';
import { CaseEventDto, TimelineQuery } from './timeline.dto.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class TimelineController {
  constructor(private readonly history: CaseHistory) {}

  /** What happened in the case, in the order of the log. */
  @Get(':id/timeline')
  @Act('dossier.read-timeline')
  @AnswersPage(CaseEventDto)
  async show(@PathId() id: string, @Query() { after, limit }: TimelineQuery): Promise<Page<CaseEvent>> {
    const events = await this.history.of(id);
    const later = events.filter(({ position }) => position > after);
    return { ...sliceOf(later, limit, placeOf), position: events.at(-1)?.position ?? 0 };
  }
}

const placeOf = ({ position }: CaseEvent): string => String(position);
