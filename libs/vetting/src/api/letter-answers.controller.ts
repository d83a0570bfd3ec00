import { Body, Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, Asking, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecideLetter } from '../application/decide-letter.js';
import { LetterDraftsQuery, type DraftView } from '../application/letter-drafts.query.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { replyOf, type Reply } from '../domain/letter/reply.js';
import { DraftsDto } from './letter-draft-view.dto.js';
import {
  AssignLetterDto,
  CountersignLinesDto,
  DraftLineDto,
  DraftSupersedingDto,
  DraftWithdrawalDto,
  ReplyLetterDto,
  SignLinesDto,
  type ReplyDto,
} from './letter-answer.dto.js';

interface DraftsView {
  readonly drafts: readonly DraftView[];
}

/** Letters as the organ that is asked answers them. */
@ApiTags('letters')
@Controller('letters')
export class LetterAnswersController {
  constructor(
    private readonly bus: CommandBus,
    private readonly letterDrafts: LetterDraftsQuery,
  ) {}

  @Get(':id/drafts')
  @Act('letter.read-drafts')
  @Answers(DraftsDto)
  async drafts(@PathId() id: string, @Asking() actor: Actor): Promise<DraftsView> {
    return { drafts: await this.letterDrafts.show(actor, id) };
  }

  @Post(':id/receive')
  @Act('letter.receive')
  @Acts('letter')
  receive(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'ReceiveLetter' }, envelope);
  }

  @Post(':id/assign')
  @Act('letter.assign')
  @Acts('letter')
  assign(
    @PathId() id: string,
    @Body() body: AssignLetterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'AssignLetter', ...body }, envelope);
  }

  @Post(':id/draft')
  @Act('letter.draft')
  @Acts('letter')
  async draft(
    @PathId() id: string,
    @Body() body: DraftLineDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { nomination } = body;
    return this.#decide(id, { type: 'DraftLine', nomination, reply: replyIn(body) }, envelope);
  }

  @Post(':id/draft-superseding')
  @Act('letter.draft-superseding')
  @Acts('letter')
  async draftSuperseding(
    @PathId() id: string,
    @Body() body: DraftSupersedingDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const { nomination, supersedes, reason } = body;
    const superseding = { nomination, supersedes, reason, reply: replyIn(body) };
    return this.#decide(id, { type: 'DraftSuperseding', ...superseding }, envelope);
  }

  @Post(':id/draft-withdrawal')
  @Act('letter.draft-withdrawal')
  @Acts('letter')
  draftWithdrawal(
    @PathId() id: string,
    @Body() body: DraftWithdrawalDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'DraftWithdrawal', ...body }, envelope);
  }

  @Post(':id/sign')
  @Act('letter.sign')
  @Acts('letter')
  sign(@PathId() id: string, @Body() body: SignLinesDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'SignLines', ...body }, envelope);
  }

  @Post(':id/countersign')
  @Act('letter.countersign')
  @Acts('letter')
  countersign(
    @PathId() id: string,
    @Body() body: CountersignLinesDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'CountersignLines', ...body }, envelope);
  }

  @Post(':id/reply')
  @Act('letter.reply')
  @Acts('letter')
  reply(
    @PathId() id: string,
    @Body() body: ReplyLetterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReplyLetter', ...body }, envelope);
  }

  #decide(id: string, command: LetterAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideLetter(id, command, envelope));
  }
}

/** What may be left out of a request is empty. */
const replyIn = ({ answer, grounds = '', until, question = '' }: ReplyDto): Reply =>
  replyOf({ answer, grounds, until: until ?? null, question });
