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
import { BallotQuery, type BallotView } from '../application/ballot.query.js';
import { DecideBallot } from '../application/decide-ballot.js';
import { BallotList, type BallotSummary } from '../application/ports/ballot-list.port.js';
import { ballotId } from '../domain/ballot/ballot.state.js';
import { BallotDto, BallotRowDto } from './ballot-view.dto.js';
import { AnnulBallotDto, BallotPageQuery, CallBallotDto, RecuseMemberDto } from './ballot.dto.js';

@ApiTags('ballots')
@Controller('ballots')
export class BallotController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: BallotList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
    private readonly ballots: BallotQuery,
  ) {}

  @Get()
  @Act('ballot.read')
  @AnswersPage(BallotRowDto)
  page(@Query() query: BallotPageQuery, @Asking() actor: Actor): Promise<Page<BallotSummary>> {
    const { campaign, after = '', limit } = query;
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('ballot.read', actor, campaign);
      return sliceOf(await this.list.page(campaign, scope, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get(':id')
  @Act('ballot.read')
  @Answers(BallotDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<BallotView> {
    return this.ballots.show(actor, id);
  }

  @Post()
  @Act('ballot.call')
  @Opens('ballot')
  async call(
    @Body() { places, totals, ...body }: CallBallotDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    const id = ballotId(body);
    const command = { type: 'CallBallot', ...body, places: places ?? null, totals: totals ?? null } as const;
    return { id, ...(await this.bus.execute(new DecideBallot(id, command, envelope))) };
  }

  /** A member recuses himself or herself; the office records the recusal of another. */
  @Post(':id/recusals')
  @Act('ballot.recuse')
  @Acts('ballot')
  recuse(
    @PathId() id: string,
    @Body() body: RecuseMemberDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'RecuseMember', ...body }, envelope));
  }

  @Post(':id/closing')
  @Act('ballot.close')
  @Acts('ballot')
  close(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'CloseBallot' }, envelope));
  }

  @Post(':id/result')
  @Act('ballot.declare-result')
  @Acts('ballot')
  declare(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'DeclareResult' }, envelope));
  }

  /** As long as nothing was counted: the slips are destroyed unread, and the ballot can be called again. */
  @Post(':id/annulment')
  @Act('ballot.annul')
  @Acts('ballot')
  annul(
    @PathId() id: string,
    @Body() { reason }: AnnulBallotDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'AnnulBallot', reason }, envelope));
  }

  /** Once votes were counted, one of the office proposes to undo them; another person confirms it. */
  @Post(':id/annulment-proposal')
  @Act('ballot.propose-annulment')
  @Acts('ballot')
  proposeAnnulment(
    @PathId() id: string,
    @Body() { reason }: AnnulBallotDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'ProposeAnnulment', reason }, envelope));
  }

  /** A co-leader of the group does it; where there is none, somebody else of the office. */
  @Post(':id/annulment-confirmation')
  @Act('ballot.confirm-annulment')
  @Acts('ballot')
  confirmAnnulment(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'ConfirmAnnulment' }, envelope));
  }
}
