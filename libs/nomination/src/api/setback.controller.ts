import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideNomination } from '../application/decide-nomination.js';
import { DecideReserve } from '../application/decide-reserve.js';
import { CallUpDto, SetbackReasonDto } from './nomination.dto.js';

/** What stops a nomination for a while, and who comes in for one that dropped out. */
@ApiTags('nominations')
@Controller('nominations')
export class SetbackController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':id/freeze')
  @Act('nomination.freeze')
  @Acts('nomination')
  freeze(
    @PathId() id: string,
    @Body() { reason }: SetbackReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideNomination(id, { type: 'Freeze', reason }, envelope));
  }

  @Post(':id/unfreeze')
  @Act('nomination.unfreeze')
  @Acts('nomination')
  unfreeze(
    @PathId() id: string,
    @Body() { reason }: SetbackReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideNomination(id, { type: 'Unfreeze', reason }, envelope));
  }

  /** The nomination is the one that is called up from the reserve. */
  @Post(':id/call-up')
  @Act('nomination.call-up')
  @Acts('nomination')
  callUp(
    @PathId() id: string,
    @Body() { outgoing }: CallUpDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.bus.execute(new DecideReserve(id, { type: 'CallUpReserve', outgoing }, envelope));
  }
}
