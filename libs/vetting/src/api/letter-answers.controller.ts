import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Allow } from '#libs/identity';
import { DecideLetter } from '../application/decide-letter.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { replyOf, type Reply } from '../domain/letter/reply.js';
import {
  AssignLetterDto,
  DraftLineDto,
  LineReasonDto,
  LinesDto,
  SupersedeLineDto,
  type ReplyDto,
} from './letter.dto.js';

/** Letters as the organ that is asked answers them. */
@ApiTags('letters')
@Controller('letters')
export class LetterAnswersController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':id/receive')
  @Allow('opinion-officer')
  @Acts('letter')
  receive(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'ReceiveLetter' }, envelope);
  }

  @Post(':id/assign')
  @Allow('opinion-officer')
  @Acts('letter')
  assign(
    @PathId() id: string,
    @Body() body: AssignLetterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'AssignLetter', ...body }, envelope);
  }

  @Post(':id/draft')
  @Allow('opinion-officer')
  @Acts('letter')
  async draft(
    @PathId() id: string,
    @Body() body: DraftLineDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { nomination, signatories = [] } = body;
    return this.#decide(id, { type: 'DraftLine', nomination, signatories, reply: replyIn(body) }, envelope);
  }

  @Post(':id/countersign')
  @Allow('opinion-officer')
  @Acts('letter')
  countersign(
    @PathId() id: string,
    @Body() body: LinesDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'CountersignLines', ...body }, envelope);
  }

  @Post(':id/reply')
  @Allow('opinion-officer')
  @Acts('letter')
  reply(@PathId() id: string, @Body() body: LinesDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'ReplyLetter', ...body }, envelope);
  }

  @Post(':id/supersede-line')
  @Allow('opinion-officer')
  @Acts('letter')
  async supersedeLine(
    @PathId() id: string,
    @Body() body: SupersedeLineDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { nomination, supersedes, reason, signatories = [] } = body;
    const superseded = { nomination, supersedes, reason, signatories };
    return this.#decide(id, { type: 'SupersedeLine', ...superseded, reply: replyIn(body) }, envelope);
  }

  @Post(':id/withdraw-line')
  @Allow('opinion-officer')
  @Acts('letter')
  withdrawLine(
    @PathId() id: string,
    @Body() body: LineReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'WithdrawLine', ...body }, envelope);
  }

  #decide(id: string, command: LetterAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideLetter(id, command, envelope));
  }
}

/** What may be left out of a request is empty. */
const replyIn = ({ answer, grounds = '', until, question = '' }: ReplyDto): Reply =>
  replyOf({ answer, grounds, until: until ?? null, question });
