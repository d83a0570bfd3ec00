import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import {
  Acts,
  ActsInBatch,
  AnswersPage,
  Envelope,
  Opens,
  PageQuery,
  Pages,
  PathId,
  type Page,
} from '#libs/http';
import { AccountDirectory, type Account } from '../application/account-directory.js';
import { AccountOffice, type OpenedAccount } from '../application/account-office.js';
import { IdentityFeed } from '../infrastructure/identity-feed.js';
import { Allow } from './access.decorator.js';
import {
  AccountDto,
  accountOf,
  CloseAccountDto,
  OpenAccountDto,
  OpenAccountsDto,
  OpenedAccountDto,
  OpenedAccountsDto,
} from './account.dto.js';
import { itemOf } from './batch.dto.js';
import { listed } from './listing.js';

@ApiTags('accounts')
@Controller('accounts')
@Allow('administrator')
export class AccountsController {
  readonly #pages: Pages;

  constructor(
    private readonly office: AccountOffice,
    private readonly directory: AccountDirectory,
    feed: IdentityFeed,
  ) {
    this.#pages = new Pages(feed);
  }

  @Post()
  @Opens('account', OpenedAccountDto)
  open(@Body() dto: OpenAccountDto, @Envelope() envelope: Envelope): Promise<OpenedAccount> {
    return this.office.open(accountOf(dto), envelope);
  }

  @Post('batch')
  @ActsInBatch(OpenedAccountsDto)
  async openAll(@Body() { accounts }: OpenAccountsDto, @Envelope() envelope: Envelope): Promise<object> {
    const settled = await this.office.openAll(accounts.map(accountOf), envelope);
    return { items: settled.map(itemOf) };
  }

  @Post(':id/closing')
  @Acts('account')
  close(
    @PathId() id: string,
    @Body() { reason }: CloseAccountDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.office.close(id, reason, envelope);
  }

  @Get()
  @AnswersPage(AccountDto)
  list(@Query() query: PageQuery): Promise<Page<Account>> {
    return this.#pages.of(query, async () => listed(this.directory.all(), query));
  }
}
