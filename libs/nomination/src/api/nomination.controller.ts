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
import { DecideNomination } from '../application/decide-nomination.js';
import { GatesQuery } from '../application/gates.query.js';
import { NominationQuery, type NominationView } from '../application/nomination.query.js';
import { CandidacyKeys } from '../application/ports/candidacy-keys.port.js';
import { NominationList, type NominationSummary } from '../application/ports/nomination-list.port.js';
import type { NominationCommand } from '../domain/nomination.commands.js';
import { GatesDto, NominationDto, NominationRowDto } from './nomination-view.dto.js';
import {
  ByRuleDto,
  CorrectFactsDto,
  factsOf,
  NominationPageQuery,
  OpenNominationDto,
  RecordReviewDto,
  RecordStepDto,
  ReviseDeedsDto,
  WithdrawDto,
} from './nomination.dto.js';

@ApiTags('nominations')
@Controller('nominations')
export class NominationController {
  constructor(
    private readonly bus: CommandBus,
    private readonly keys: CandidacyKeys,
    private readonly list: NominationList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
    private readonly nominations: NominationQuery,
    private readonly gatesQuery: GatesQuery,
  ) {}

  @Get()
  @Act('nomination.read')
  @AnswersPage(NominationRowDto)
  page(@Query() query: NominationPageQuery, @Asking() actor: Actor): Promise<Page<NominationSummary>> {
    const { after = '', limit, minPosition: _, ...filter } = query;
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('nomination.read', actor, filter.campaign);
      return sliceOf(await this.list.page(filter, scope, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('nomination.read')
  @Answers(NominationDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<NominationView> {
    return this.nominations.show(actor, id);
  }

  @Get(':id/gates')
  @Act('nomination.read')
  @Answers(GatesDto)
  async gates(@PathId() id: string, @Asking() actor: Actor): Promise<GatesDto> {
    return { stages: await this.gatesQuery.explain(actor, id) };
  }

  @Post()
  @Act('nomination.open')
  @Opens('nomination')
  async open(
    @Body() body: OpenNominationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    const { identityNumber, facts, ...nominee } = body;
    const keys = this.keys.keysOf(body.campaign, identityNumber);
    // The id is that of the command, so that a repeated request says the same thing.
    const id = envelope.commandId;
    const command = { type: 'OpenNomination', ...nominee, ...keys, facts: factsOf(facts) } as const;
    return { id, ...(await this.#decide(id, command, envelope)) };
  }

  @Post(':id/corrections')
  @Act('nomination.correct')
  @Acts('nomination')
  correct(
    @PathId() id: string,
    @Body() body: CorrectFactsDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(
      id,
      { type: 'CorrectFacts', facts: factsOf(body.facts), reason: body.reason },
      envelope,
    );
  }

  @Post(':id/deeds')
  @Act('nomination.revise-deeds')
  @Acts('nomination')
  reviseDeeds(
    @PathId() id: string,
    @Body() body: ReviseDeedsDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReviseDeeds', ...body }, envelope);
  }

  @Post(':id/steps')
  @Act('nomination.record-step')
  @Acts('nomination')
  recordStep(
    @PathId() id: string,
    @Body() body: RecordStepDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordStep', ...body }, envelope);
  }

  @Post(':id/proposal')
  @Act('nomination.propose')
  @Acts('nomination')
  propose(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Propose' }, envelope);
  }

  @Post(':id/putting-forward')
  @Act('nomination.put-forward')
  @Acts('nomination')
  putForward(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'PutForward' }, envelope);
  }

  @Post(':id/reviews')
  @Act('nomination.review')
  @Acts('nomination')
  review(
    @PathId() id: string,
    @Body() body: RecordReviewDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordReview', ...body }, envelope);
  }

  @Post(':id/waivers')
  @Act('nomination.waive')
  @Acts('nomination')
  waive(@PathId() id: string, @Body() body: ByRuleDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'WaiveGate', ...body }, envelope);
  }

  @Post(':id/advance')
  @Act('nomination.advance')
  @Acts('nomination')
  advance(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Advance' }, envelope);
  }

  @Post(':id/rejection')
  @Act('nomination.reject')
  @Acts('nomination')
  reject(@PathId() id: string, @Body() body: ByRuleDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Reject', ...body }, envelope);
  }

  @Post(':id/withdrawal')
  @Act('nomination.withdraw')
  @Acts('nomination')
  withdraw(
    @PathId() id: string,
    @Body() body: WithdrawDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'Withdraw', reason: body.reason, wish: body.wish }, envelope);
  }

  #decide(id: string, command: NominationCommand, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideNomination(id, command, envelope));
  }
}
