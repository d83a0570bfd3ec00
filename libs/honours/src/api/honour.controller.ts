import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersPage, Asking, Envelope, Opens, Pages, PathId, sliceOf, type Page } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecideHonour } from '../application/decide-honour.js';
import { HonourQuery } from '../application/honour.query.js';
import type { HonourView } from '../application/honour-view.js';
import { HonourList, type HonourSummary } from '../application/ports/honour-list.port.js';
import type { HonourCommand } from '../domain/honour.commands.js';
import { HonourDto, HonourRowDto } from './honour-view.dto.js';
import { ConferDto, HonourPageQuery } from './honour.dto.js';

@ApiTags('honours')
@Controller('honours')
export class HonourController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: HonourList,
    private readonly pages: Pages,
    private readonly honours: HonourQuery,
  ) {}

  @Get()
  @Act('honour.read')
  @AnswersPage(HonourRowDto)
  page(@Query() query: HonourPageQuery): Promise<Page<HonourSummary>> {
    const { after = '', limit, campaign } = query;
    return this.pages.of(query, async () => {
      return sliceOf(await this.list.page(campaign, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('honour.read')
  @Answers(HonourDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<HonourView> {
    return this.honours.show(actor, id);
  }

  @Post()
  @Act('honour.confer')
  @Opens('honour')
  async confer(@Body() { nomination }: ConferDto, @Envelope() envelope: Envelope): Promise<object> {
    const command: HonourCommand = { type: 'Confer', nomination };
    const outcome = await this.bus.execute(new DecideHonour(nomination, command, envelope));
    return { id: nomination, ...outcome };
  }
}
