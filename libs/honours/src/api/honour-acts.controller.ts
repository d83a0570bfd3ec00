import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Acts, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import { DecideHonour } from '../application/decide-honour.js';
import type { HonourAct } from '../domain/honour.commands.js';
import { DeclineRevocationDto, ItemDto, ProposeRevocationDto, WriteOffDto } from './honour.dto.js';

/** What is done on a conferred title. */
@ApiTags('honours')
@Controller('honours/:id')
export class HonourActsController {
  constructor(private readonly bus: CommandBus) {}

  @Post('items')
  @Act('honour.issue-item')
  @Acts('honour')
  issue(@PathId() id: string, @Body() body: ItemDto, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'IssueItem', item: body.item, fen: body.fen ?? null }, envelope);
  }

  @Post('revocation-proposals')
  @Act('honour.propose-revocation')
  @Acts('honour')
  propose(
    @PathId() id: string,
    @Body() { attachments = [], ...body }: ProposeRevocationDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'ProposeRevocation', ...body, attachments }, envelope);
  }

  @Post('revocation-declines')
  @Act('honour.decline-revocation')
  @Acts('honour')
  decline(
    @PathId() id: string,
    @Body() body: DeclineRevocationDto,
    @Envelope() envelope: Envelope,
  ): Promise<object> {
    return this.#decide(id, { type: 'DeclineRevocation', ...body }, envelope);
  }

  @Post('revocation')
  @Act('honour.revoke')
  @Acts('honour')
  revoke(@PathId() id: string, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'Revoke' }, envelope);
  }

  @Post('benefits-stop')
  @Act('honour.stop-benefits')
  @Acts('honour')
  stopBenefits(@PathId() id: string, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'StopBenefits' }, envelope);
  }

  @Post('recoveries')
  @Act('honour.recover-item')
  @Acts('honour')
  recover(@PathId() id: string, @Body() body: ItemDto, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'RecoverItem', item: body.item, fen: body.fen ?? null }, envelope);
  }

  @Post('write-offs')
  @Act('honour.write-off-item')
  @Acts('honour')
  writeOff(@PathId() id: string, @Body() body: WriteOffDto, @Envelope() envelope: Envelope): Promise<object> {
    return this.#decide(id, { type: 'WriteOffItem', ...body }, envelope);
  }

  #decide(id: string, act: HonourAct, envelope: Envelope): Promise<object> {
    return this.bus.execute(new DecideHonour(id, act, envelope));
  }
}
