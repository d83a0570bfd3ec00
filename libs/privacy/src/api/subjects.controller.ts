import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideSubject } from '../application/decide-subject.js';
import type { SubjectCommand } from '../domain/subject.commands.js';
import { SubjectFeed } from '../infrastructure/subject-feed.js';
import { AskOpeningDto, GrantOpeningDto, ProposeErasureDto, RestrictSubjectDto } from './subject.dto.js';

/** The id of a subject is the stream that holds its key, for example `nomination-7f…` or `complaint-2b…`. */
@ApiTags('subjects')
@Controller('subjects')
export class SubjectsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly feed: SubjectFeed,
  ) {}

  @Post(':id/restriction')
  @Act('subject.restrict')
  @Acts('subject')
  restrict(
    @PathId() id: string,
    @Body() { reason }: RestrictSubjectDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#act(id, { type: 'RestrictSubject', reason }, envelope);
  }

  @Post(':id/restriction/lifting')
  @Act('subject.lift-restriction')
  @Acts('subject')
  lift(
    @PathId() id: string,
    @Body() { reason }: RestrictSubjectDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#act(id, { type: 'LiftRestriction', reason }, envelope);
  }

  @Post(':id/openings')
  @Act('subject.ask-opening')
  @Acts('subject')
  ask(
    @PathId() id: string,
    @Body() { purpose }: AskOpeningDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#act(id, { type: 'AskOpening', purpose }, envelope);
  }

  @Post(':id/openings/grant')
  @Act('subject.grant-opening')
  @Acts('subject')
  grant(
    @PathId() id: string,
    @Body() { account }: GrantOpeningDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#act(id, { type: 'GrantOpening', account }, envelope);
  }

  @Post(':id/erasure/proposal')
  @Act('subject.propose-erasure')
  @Acts('subject')
  propose(
    @PathId() id: string,
    @Body() { ground }: ProposeErasureDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#act(id, { type: 'ProposeErasure', ground }, envelope);
  }

  /** When it answers, the key is destroyed. */
  @Post(':id/erasure')
  @Act('subject.erase')
  @Acts('subject')
  erase(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#act(id, { type: 'EraseSubject' }, envelope);
  }

  async #act(id: string, command: SubjectCommand, envelope: Envelope): Promise<Outcome> {
    const outcome = await this.bus.execute(new DecideSubject(id, command, envelope));
    await this.feed.upTo(outcome.position ?? 0);
    return outcome;
  }
}
