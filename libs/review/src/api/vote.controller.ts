import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideBallot } from '../application/decide-ballot.js';
import { BreakTieDto, CastVoteDto, DelegateVoteDto } from './ballot.dto.js';

/** What the members of the group do in a ballot. */
@ApiTags('ballots')
@Controller('ballots')
export class VoteController {
  constructor(private readonly bus: CommandBus) {}

  /** In a secret ballot the log and every answer show who voted, never what. */
  @Post(':id/votes')
  @Act('ballot.vote')
  @Acts('ballot')
  vote(
    @PathId() id: string,
    @Body() { choices, onBehalfOf }: CastVoteDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const command = { type: 'CastVote', choices, onBehalfOf: onBehalfOf ?? null } as const;
    return this.bus.execute(new DecideBallot(id, command, envelope));
  }

  /** Asks another member to vote in one's place, where the rulebook allows it. */
  @Post(':id/delegations')
  @Act('ballot.delegate')
  @Acts('ballot')
  delegate(
    @PathId() id: string,
    @Body() { to }: DelegateVoteDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'DelegateVote', to }, envelope));
  }

  /** A co-leader names whom to select in a tie that came back; what all name is selected. */
  @Post(':id/tie-break')
  @Act('ballot.break-tie')
  @Acts('ballot')
  breakTie(
    @PathId() id: string,
    @Body() { choices }: BreakTieDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'BreakTie', choices }, envelope));
  }

  /** A co-leader confirms the count, where the rulebook asks for it. */
  @Post(':id/confirmations')
  @Act('ballot.confirm')
  @Acts('ballot')
  confirm(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideBallot(id, { type: 'ConfirmResult' }, envelope));
  }
}
