import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideNotice } from '../application/decide-notice.js';
import { CorrectDeedsShownDto, CorrectFactsShownDto, SuspendNoticeDto } from './notice-course.dto.js';
import { SealResultDto } from './notice.dto.js';

/** A notice that showed something wrong is suspended, corrected and posted anew; its result is sealed. */
@ApiTags('notices')
@Controller('notices')
export class NoticeCourseController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':id/suspension')
  @Act('notice.suspend')
  @Acts('notice')
  suspend(
    @PathId() id: string,
    @Body() { reason }: SuspendNoticeDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideNotice(id, { type: 'SuspendNotice', reason }, envelope));
  }

  @Post(':id/corrected-facts')
  @Act('notice.correct-facts')
  @Acts('notice')
  correctFacts(
    @PathId() id: string,
    @Body() { nomination, reason, facts }: CorrectFactsShownDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    const shown = { ...facts, lastViolationOn: facts.lastViolationOn ?? null };
    const command = { type: 'CorrectFactsShown', nomination, reason, facts: shown } as const;
    return this.bus.execute(new DecideNotice(id, command, envelope));
  }

  @Post(':id/corrected-deeds')
  @Act('notice.correct-deeds')
  @Acts('notice')
  correctDeeds(
    @PathId() id: string,
    @Body() body: CorrectDeedsShownDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideNotice(id, { type: 'CorrectDeedsShown', ...body }, envelope));
  }

  /** The whole period is counted anew (R22). */
  @Post(':id/restarting')
  @Act('notice.restart')
  @Acts('notice')
  restart(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideNotice(id, { type: 'RestartNotice' }, envelope));
  }

  @Post(':id/sealing')
  @Act('notice.seal')
  @Acts('notice')
  seal(@PathId() id: string, @Body() body: SealResultDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideNotice(id, { type: 'SealResult', ...body }, envelope));
  }
}
