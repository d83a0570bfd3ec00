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
import { DecideLetter } from '../application/decide-letter.js';
import { LetterQuery, type LetterView } from '../application/letter.query.js';
import { LetterList, type LetterSummary } from '../application/ports/letter-list.port.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { cursorOf, placeIn } from './due-place.js';
import { LetterDto, LetterRowDto } from './letter-view.dto.js';
import {
  IssueLetterDto,
  LetterPageQuery,
  LineReasonDto,
  NameReadersDto,
  ProvideInformationDto,
  SentLettersQuery,
  WithdrawLetterDto,
} from './letter.dto.js';

/** Letters as the organ that asks writes them, and as everybody reads them. */
@ApiTags('letters')
@Controller('letters')
export class LetterController {
  constructor(
    private readonly bus: CommandBus,
    private readonly letters: LetterQuery,
    private readonly list: LetterList,
    private readonly pages: Pages,
    private readonly scopes: Scopes,
  ) {}

  @Get()
  @Act('letter.read')
  @AnswersPage(LetterRowDto)
  page(@Query() query: LetterPageQuery, @Asking() actor: Actor): Promise<Page<LetterSummary>> {
    const { after = '', limit, organ, open } = query;
    const filter = { organ, isOpen: open === 'true' };
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('letter.read', actor);
      return sliceOf(await this.list.page(filter, scope, after, limit + 1), limit, ({ id }) => id);
    });
  }

  @Get('sent')
  @Act('letter.read-sent')
  @AnswersPage(LetterRowDto)
  sent(@Query() query: SentLettersQuery, @Asking() actor: Actor): Promise<Page<LetterSummary>> {
    const { after, limit, organ, overdue } = query;
    const filter = { organ, isOverdue: overdue === 'true' };
    return this.pages.of(query, async () => {
      const scope = await this.scopes.of('letter.read-sent', actor);
      return sliceOf(await this.list.sent(filter, scope, placeIn(after), limit + 1), limit, cursorOf);
    });
  }

  @Get(':id')
  @Act('letter.read')
  @Answers(LetterDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<LetterView> {
    return this.letters.show(actor, id);
  }

  @Post()
  @Act('letter.issue')
  @Opens('letter')
  async issue(
    @Body() body: IssueLetterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome & { id: string }> {
    // The id is that of the command, so that a repeated request says the same thing.
    const id = envelope.commandId;
    const outcome = await this.#decide(id, { type: 'IssueLetter', attachments: [], ...body }, envelope);
    return { id, ...outcome };
  }

  @Post(':id/return-line')
  @Act('letter.return-line')
  @Acts('letter')
  returnLine(
    @PathId() id: string,
    @Body() body: LineReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ReturnLine', ...body }, envelope);
  }

  @Post(':id/provide-information')
  @Act('letter.provide-information')
  @Acts('letter')
  provideInformation(
    @PathId() id: string,
    @Body() body: ProvideInformationDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'ProvideInformation', attachments: [], ...body }, envelope);
  }

  @Post(':id/readers')
  @Act('letter.name-readers')
  @Acts('letter')
  nameReaders(
    @PathId() id: string,
    @Body() body: NameReadersDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'NameReaders', ...body }, envelope);
  }

  @Post(':id/urge')
  @Act('letter.urge')
  @Acts('letter')
  urge(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'UrgeLetter' }, envelope);
  }

  @Post(':id/withdraw')
  @Act('letter.withdraw')
  @Acts('letter')
  withdraw(
    @PathId() id: string,
    @Body() body: WithdrawLetterDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'WithdrawLetter', ...body }, envelope);
  }

  #decide(id: string, command: LetterAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideLetter(id, command, envelope));
  }
}
