import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideHonour } from '../application/decide-honour.js';
import type { HonourAct } from '../domain/honour.commands.js';
import {
  AppealDecisionDto,
  AppealDto,
  PublicationDto,
  ReinstatementDto,
  ReturnItemDto,
} from './honour-appeal.dto.js';

/** What follows a revocation: its publication, the holder's appeal, and the way back. */
@ApiTags('honours')
@Controller('honours/:id')
export class HonourAppealController {
  constructor(private readonly bus: CommandBus) {}

  @Post('publication')
  @Act('honour.publish')
  @Acts('honour')
  publish(
    @PathId() id: string,
    @Body() body: PublicationDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'PublishRevocation', ...body }, envelope);
  }

  @Post('appeal')
  @Act('honour.appeal')
  @Acts('honour')
  appeal(@PathId() id: string, @Body() body: AppealDto, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'Appeal', ...body }, envelope);
  }

  @Post('appeal-dismissal')
  @Act('honour.dismiss-appeal')
  @Acts('honour')
  dismiss(
    @PathId() id: string,
    @Body() body: AppealDecisionDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'DismissAppeal', ...body }, envelope);
  }

  @Post('reinstatement')
  @Act('honour.reinstate')
  @Acts('honour')
  reinstate(
    @PathId() id: string,
    @Body() body: ReinstatementDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'Reinstate', ...body }, envelope);
  }

  @Post('reinstatement-publication')
  @Act('honour.publish-reinstatement')
  @Acts('honour')
  publishReinstatement(
    @PathId() id: string,
    @Body() body: PublicationDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'PublishReinstatement', ...body }, envelope);
  }

  @Post('returns')
  @Act('honour.return-item')
  @Acts('honour')
  giveBack(
    @PathId() id: string,
    @Body() body: ReturnItemDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'ReturnItem', ...body }, envelope);
  }

  #decide(id: string, act: HonourAct, envelope: Envelope): Promise<object> {
    return this.bus.execute(new DecideHonour(id, act, envelope));
  }
}
