import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Answers, Asking, Envelope } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { AccountOffice } from '../application/account-office.js';
import { AccountQuery } from '../application/account.query.js';
import { Act } from './access.decorator.js';
import { OwnAccountDto } from './account-view.dto.js';
import { DelegateDto, EndDelegationDto } from './delegation.dto.js';

/** What everybody sees and settles of their own account. */
@ApiTags('accounts')
@Controller('accounts/me')
export class OwnAccountController {
  constructor(
    private readonly office: AccountOffice,
    private readonly query: AccountQuery,
  ) {}

  @Get()
  @Act('account.read-own')
  @Answers(OwnAccountDto)
  own(@Asking() actor: Actor): object {
    return this.query.own(actor);
  }

  @Post('delegations')
  @Act('account.delegate')
  @Acts('account')
  delegate(@Body() dto: DelegateDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    const { to, campaign = null, from, until } = dto;
    return this.office.act(
      envelope.actor.accountId,
      { type: 'Delegate', to, campaign, from, until },
      envelope,
    );
  }

  @Post('delegations/ending')
  @Act('account.delegate')
  @Acts('account')
  end(@Body() { to }: EndDelegationDto, @Envelope() envelope: Envelope): Promise<Outcome> {
    return this.office.act(envelope.actor.accountId, { type: 'EndDelegation', to }, envelope);
  }
}
