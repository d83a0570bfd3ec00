import { Body, Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, Asking, Envelope, PathId } from '#libs/http';
import { Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { DecideRecusal } from '../application/decide-recusal.js';
import { RecusalQuery, type RecusalView } from '../application/recusal.query.js';
import type { RecusalAct } from '../domain/recusal/recusal.commands.js';
import { DeclareRecusalDto, RecusalDto, RecusalsDto } from './recusal.dto.js';

/** Who is close to a nominee takes no part (回避). The case has the id of its nomination. */
@ApiTags('recusals')
@Controller('dossiers/:id/recusals')
export class RecusalController {
  constructor(
    private readonly bus: CommandBus,
    private readonly recusals: RecusalQuery,
  ) {}

  @Get()
  @Act('recusal.read')
  @Answers(RecusalsDto)
  show(@PathId() id: string, @Asking() actor: Actor): Promise<RecusalView> {
    return this.recusals.show(actor, id);
  }

  /** Declares one's own recusal. */
  @Post()
  @Act('recusal.declare')
  @Acts('recusal')
  declare(
    @PathId() id: string,
    @Body() body: DeclareRecusalDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.#decide(id, { type: 'DeclareRecusal', ...body }, envelope);
  }

  @Post('requests')
  @Act('recusal.request')
  @Acts('recusal')
  request(@PathId() id: string, @Body() body: RecusalDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'RequestRecusal', ...body }, envelope);
  }

  @Post('orders')
  @Act('recusal.order')
  @Acts('recusal')
  order(@PathId() id: string, @Body() body: RecusalDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'OrderRecusal', ...body }, envelope);
  }

  @Post('declines')
  @Act('recusal.decline')
  @Acts('recusal')
  decline(@PathId() id: string, @Body() body: RecusalDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'DeclineRecusal', ...body }, envelope);
  }

  @Post('lifts')
  @Act('recusal.lift')
  @Acts('recusal')
  lift(@PathId() id: string, @Body() body: RecusalDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.#decide(id, { type: 'LiftRecusal', ...body }, envelope);
  }

  #decide(id: string, command: RecusalAct, envelope: Envelope): Promise<Outcome> {
    return this.bus.execute(new DecideRecusal(id, command, envelope));
  }
}
