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
import { Allow } from '#libs/identity';
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
    private readonly nominations: NominationQuery,
    private readonly gatesQuery: GatesQuery,
  ) {}

  @Get()
  @Allow('recommender', 'reviewer', 'opinion-officer', 'office', 'voter', 'auditor')
  @AnswersPage(NominationRowDto)
  page(@Query() query: NominationPageQuery): Promise<Page<NominationSummary>> {
    const { after = '', limit, minPosition: _, ...filter } = query;
    return this.pages.of(query, async () => {
      return sliceOf(await this.list.page(filter, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Allow('recommender', 'reviewer', 'opinion-officer', 'office', 'voter', 'auditor')
  @Answers(NominationDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<NominationView> {
    return this.nominations.show(actor, id);
  }

  @Get(':id/gates')
  @Allow('recommender', 'reviewer', 'opinion-officer', 'office', 'voter', 'auditor')
  @Answers(GatesDto)
  async gates(@PathId() id: string, @Asking() actor: Actor): Promise<GatesDto> {
    return { stages: await this.gatesQuery.explain(actor, id) };
  }

  @Post()
  @Allow('recommender')
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
  @Allow('recommender')
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
  @Allow('recommender')
  @Acts('nomination')
  reviseDeeds(
    @PathId() id: string,
    @Body() body: ReviseDeedsDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReviseDeeds', ...body }, envelope);
  }

  @Post(':id/steps')
  @Allow('recommender')
  @Acts('nomination')
  recordStep(
    @PathId() id: string,
    @Body() body: RecordStepDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordStep', ...body }, envelope);
  }

  @Post(':id/proposal')
  @Allow('recommender')
  @Acts('nomination')
  propose(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Propose' }, envelope);
  }

  @Post(':id/putting-forward')
  @Allow('reviewer')
  @Acts('nomination')
  putForward(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'PutForward' }, envelope);
  }

  @Post(':id/reviews')
  @Allow('reviewer', 'office')
  @Acts('nomination')
  review(
    @PathId() id: string,
    @Body() body: RecordReviewDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'RecordReview', ...body }, envelope);
  }

  @Post(':id/waivers')
  @Allow('recommender', 'reviewer', 'office')
  @Acts('nomination')
  waive(@PathId() id: string, @Body() body: ByRuleDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'WaiveGate', ...body }, envelope);
  }

  @Post(':id/advance')
  @Allow('recommender', 'reviewer', 'office')
  @Acts('nomination')
  advance(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Advance' }, envelope);
  }

  @Post(':id/rejection')
  @Allow('recommender', 'reviewer', 'office')
  @Acts('nomination')
  reject(@PathId() id: string, @Body() body: ByRuleDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'Reject', ...body }, envelope);
  }

  @Post(':id/withdrawal')
  @Allow('recommender', 'reviewer')
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
