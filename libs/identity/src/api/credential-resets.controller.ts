import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Outcome } from '#libs/decisions';
import { Acts, Envelope, PathId } from '#libs/http';
import { CredentialResets, type IssuedPassword } from '../application/credential-resets.js';
import { Act } from './access.decorator.js';
import { AccountReasonDto } from './account.dto.js';
import { IssuedPasswordDto } from './own-credentials.dto.js';

/** What stood before, and all sessions of the account, have ended. */
@ApiTags('accounts')
@Controller('accounts')
export class CredentialResetsController {
  constructor(private readonly resets: CredentialResets) {}

  @Post(':id/password-reset')
  @Act('account.reset-password')
  @Acts('account', IssuedPasswordDto)
  resetPassword(
    @PathId() id: string,
    @Body() { reason }: AccountReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<IssuedPassword> {
    return this.resets.resetPassword(id, reason, envelope);
  }

  @Post(':id/second-factor-reset')
  @Act('account.reset-second-factor')
  @Acts('account')
  resetSecondFactor(
    @PathId() id: string,
    @Body() { reason }: AccountReasonDto,
    @Envelope() envelope: Envelope,
  ): Promise<Outcome> {
    return this.resets.resetSecondFactor(id, reason, envelope);
  }
}
