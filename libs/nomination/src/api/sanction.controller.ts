import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import {
  Acts,
  Answers,
  AnswersPage,
  Asking,
  Envelope,
  Opens,
  Pages,
  PathId,
  sliceOf,
  type Page,
} from '#libs/http';
import { Act, Scopes } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecideSanction } from '../application/decide-sanction.js';
import { SanctionList, type SanctionSummary } from '../application/ports/sanction-list.port.js';
import { SanctionQuery, type SanctionView } from '../application/sanction.query.js';
import type { SanctionCommand } from '../domain/sanction.commands.js';
import {
  HandOverDto,
  LiftDto,
  ProposeSanctionDto,
  SanctionDto,
  SanctionPageQuery,
  SanctionRowDto,
  slotsOf,
} from './sanction.dto.js';

/** R50, R51: proposed, verified by another, imposed, handed over, lifted. */
@ApiTags('sanctions')
@Controller('sanctions')
export class SanctionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: SanctionList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
    private readonly sanctions: SanctionQuery,
  ) {}

  @Get()
  @Act('sanction.read')
  @AnswersPage(SanctionRowDto)
  page(@Query() query: SanctionPageQuery, @Asking() actor: Actor): Promise<Page<SanctionSummary>> {
    const { after = '', limit, campaign } = query;
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('sanction.read', actor, campaign);
      return sliceOf(await this.list.page(campaign, scope, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('sanction.read')
  @Answers(SanctionDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<SanctionView> {
    return this.sanctions.show(actor, id);
  }

  @Post()
  @Act('sanction.propose')
  @Opens('sanction')
  async propose(
    @Body() { slots, ...body }: ProposeSanctionDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    const id = envelope.commandId;
    const command = { type: 'ProposeSanction', ...body, slots: slotsOf(slots) } as const;
    return { id, ...(await this.#decide(id, command, envelope)) };
  }

  @Post(':id/verification')
  @Act('sanction.verify')
  @Acts('sanction')
  verify(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'VerifySanction' }, envelope);
  }

  @Post(':id/imposition')
  @Act('sanction.impose')
  @Acts('sanction')
  impose(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'ImposeSanction' }, envelope);
  }

  @Post(':id/hand-over')
  @Act('sanction.hand-over')
  @Acts('sanction')
  handOver(
    @PathId() id: string,
    @Body() body: HandOverDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'HandOver', ...body }, envelope);
  }

  @Post(':id/lifting')
  @Act('sanction.lift')
  @Acts('sanction')
  lift(@PathId() id: string, @Body() body: LiftDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'LiftSanction', ...body }, envelope);
  }

  #decide(id: string, command: SanctionCommand, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideSanction(id, command, envelope));
  }
}
