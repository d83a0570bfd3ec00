import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asker, Guessable, Lodges, MayBeRepeated, PathId, Problems, type Stranger } from '#libs/http';
import { Act } from '#libs/identity';
import { Following, type Followed } from '../application/following.query.js';
import { Lodging } from '../application/lodging.js';
import type { Statement } from '../application/ports/reports.port.js';
import { ComplainDto, FollowDto, FollowedDto, ObjectDto, ReceiptDto } from './report.dto.js';

/** What anybody may say, and how they hear what came of it. */
@ApiTags('public')
@Controller('public')
export class ReportController {
  constructor(
    private readonly lodging: Lodging,
    private readonly following: Following,
  ) {}

  @Post('notices/:id/objections')
  @Act('public.object')
  @Lodges()
  @MayBeRepeated()
  @ApiCreatedResponse({ type: ReceiptDto, description: 'The objection is in the log' })
  @Problems(400, 404, 409, 413, 415, 422, 500)
  async object(
    @PathId() id: string,
    @Body() { nomination, ...statement }: ObjectDto,
    @Asker() stranger: Stranger,
  ): Promise<ReceiptDto> {
    return receiptOf(await this.lodging.object(id, nomination, statementOf(statement), stranger));
  }

  @Post('complaints')
  @Act('public.complain')
  @Lodges()
  @MayBeRepeated()
  @ApiCreatedResponse({ type: ReceiptDto, description: 'The complaint is in the log' })
  @Problems(400, 404, 409, 413, 415, 422, 500)
  async complain(
    @Body() { about, ...statement }: ComplainDto,
    @Asker() stranger: Stranger,
  ): Promise<ReceiptDto> {
    return receiptOf(await this.lodging.complain(about, statementOf(statement), stranger));
  }

  @Post('receipts')
  @Act('public.follow')
  @HttpCode(200)
  @Guessable()
  @ApiOkResponse({ type: FollowedDto, description: 'How far it has come' })
  @Problems(400, 404, 413, 415, 500)
  follow(@Body() { receipt }: FollowDto): Promise<Followed> {
    return this.following.by(receipt);
  }
}

const statementOf = ({ lane, text, reporter }: Omit<ObjectDto, 'nomination'>): Statement => ({
  ...{ lane, text },
  ...(reporter && { reporter: { name: reporter.name, contact: reporter.contact ?? byReceipt } }),
});

/** Of somebody who gave a name and no address. */
const byReceipt = '凭回执查询 by the receipt';

const receiptOf = (receipt: string): ReceiptDto => ({ receipt, says: keepIt });

const keepIt = {
  zh: '已收到。请记下回执码：此码只显示一次，遗失无法找回；凭此码可查询办理情况。',
  en: 'Received. Write the code down: it is shown once and cannot be found again; it tells what becomes of this.',
};
