import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import {
  Acts,
  ActsInBatch,
  Answers,
  AnswersPage,
  Envelope,
  Opens,
  PageQuery,
  Pages,
  PathId,
  type Page,
} from '#libs/http';
import { AccountDirectory } from '../application/account-directory.js';
import { AccountOffice, type OpenedAccount } from '../application/account-office.js';
import { AccountQuery } from '../application/account.query.js';
import { IdentityFeed } from '../infrastructure/identity-feed.js';
import { Act } from './access.decorator.js';
import {
  accountOf,
  OpenAccountDto,
  OpenAccountsDto,
  OpenedAccountDto,
  OpenedAccountsDto,
  AccountReasonDto,
} from './account.dto.js';
import { AccountHistoryDto, AccountInHouseDto, accountInHouseOf } from './account-view.dto.js';
import { itemOf } from './batch.dto.js';
import { listed } from './listing.js';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  readonly #pages: Pages;

  constructor(
    private readonly office: AccountOffice,
    private readonly directory: AccountDirectory,
    private readonly query: AccountQuery,
    feed: IdentityFeed,
  ) {
    this.#pages = new Pages(feed);
  }

  @Post()
  @Act('account.open')
  @Opens('account', OpenedAccountDto)
  open(@Body() dto: OpenAccountDto, @Envelope() envelope: Envelope): Promise<OpenedAccount> {
    return this.office.open(accountOf(dto), envelope);
  }

  @Post('batch')
  @Act('account.open')
  @ActsInBatch(OpenedAccountsDto)
  async openAll(@Body() { accounts }: OpenAccountsDto, @Envelope() envelope: Envelope): Promise<object> {
    const settled = await this.office.openAll(accounts.map(accountOf), envelope);
    return { items: settled.map(itemOf) };
  }

  @Post(':id/suspension')
  @Act('account.suspend')
  @Acts('account')
  suspend(
    @PathId() id: string,
    @Body() { reason }: AccountReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.office.actAndEndSessions(id, { type: 'SuspendAccount', reason }, envelope);
  }

  @Post(':id/resumption')
  @Act('account.resume')
  @Acts('account')
  resume(@PathId() id: string, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.office.actAndEndSessions(id, { type: 'ResumeAccount' }, envelope);
  }

  @Post(':id/closing')
  @Act('account.close')
  @Acts('account')
  close(
    @PathId() id: string,
    @Body() { reason }: AccountReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.office.actAndEndSessions(id, { type: 'CloseAccount', reason }, envelope);
  }

  @Get()
  @Act('account.read')
  @AnswersPage(AccountInHouseDto)
  list(@Query() query: PageQuery): Promise<Page<object>> {
    return this.#pages.of(query, async () => {
      const { items, next } = listed(this.directory.all(), query);
      return { items: items.map(accountInHouseOf), next };
    });
  }

  @Get(':id/history')
  @Act('account.read-history')
  @Answers(AccountHistoryDto)
  history(@PathId() id: string): Promise<object> {
    return this.query.history(id);
  }
}
