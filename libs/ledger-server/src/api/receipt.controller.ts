import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteOpened } from '#libs/access-log';
import { Asking } from '#libs/http';
import { Access, Act } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { refuse } from '../ledger-server.errors.js';
import { doersOf } from '../doers-of.js';
import { ReceiptDesk } from '../receipt-desk.js';
import { type ReceiptJson } from '#libs/ledger';
import { AnswersReceipt, answerTo, patienceOf, positionIn } from './receipt-answer.js';

@ApiTags('ledger')
@Controller()
export class ReceiptController {
  constructor(
    private readonly desk: ReceiptDesk,
    private readonly access: Access,
  ) {}

  /** That an act stands in the log, by the position that its answer told. */
  @Get('receipts/:position')
  @Act('receipt.read')
  @AnswersReceipt()
  async ofAct(
    @Param('position') position: string,
    @Asking() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptJson | Buffer> {
    const event = await this.desk.eventAt('cases', positionIn(position));
    const isOwn = doersOf(event).includes(actor.accountId);
    if (!isOwn && !(await this.access.readsEvent(event, actor))) throw refuse('LEDGER.NOT_FOR_YOU');
    noteOpened(request, [{ subject: event.stream, fieldClass: 'case' }]);
    return answerTo(request, reply, await this.desk.receiptOf('cases', event, patienceOf(request, reply)));
  }

  /** The same of an entry in the access log. */
  @Get('access-log/:position/receipt')
  @Act('access-log.read')
  @AnswersReceipt()
  async ofAccess(
    @Param('position') position: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptJson | Buffer> {
    const event = await this.desk.eventAt('access', positionIn(position));
    return answerTo(request, reply, await this.desk.receiptOf('access', event, patienceOf(request, reply)));
  }
}
