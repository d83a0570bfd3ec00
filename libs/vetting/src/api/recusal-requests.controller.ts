import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersPage, Asking, PageQuery, Pages, sliceOf, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import type { RecusalRequest } from '../application/ports/recusal-list.port.js';
import { RecusalRequestsQuery } from '../application/recusal-requests.query.js';
import { cursorOf, placeIn } from './waiting-place.js';
import { RecusalRequestDto } from './recusal.dto.js';

@ApiTags('recusals')
@Controller('recusals')
export class RecusalRequestsController {
  constructor(
    private readonly requests: RecusalRequestsQuery,
    private readonly pages: Pages,
  ) {}

  /** Requests that wait for a decision of one's own organ, the oldest first. */
  @Get('requests')
  @Act('recusal.read-requests')
  @AnswersPage(RecusalRequestDto)
  page(@Query() query: PageQuery, @Asking() actor: Actor): Promise<Page<RecusalRequest>> {
    const { after, limit } = query;
    return this.pages.of(query, async () =>
      sliceOf(await this.requests.page(actor, placeIn(after), limit + 1), limit, placeOf),
    );
  }
}

const placeOf = ({ requestedAt: since, ref: key }: RecusalRequest): string => cursorOf({ since, key });
