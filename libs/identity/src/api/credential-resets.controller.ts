import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asking, PathId, Problems } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { CredentialResets } from '../application/credential-resets.js';
import { Act } from './access.decorator.js';
import { IssuedPasswordDto } from './own-credentials.dto.js';

@ApiTags('accounts')
@Controller('accounts')
export class CredentialResetsController {
  constructor(private readonly resets: CredentialResets) {}

  @Post(':id/password-reset')
  @Act('account.reset-password')
  @HttpCode(200)
  @ApiOkResponse({ type: IssuedPasswordDto, description: 'The old password and all sessions have ended' })
  @Problems(400, 404, 500)
  resetPassword(@PathId() id: string, @Asking() asking: Actor): Promise<IssuedPasswordDto> {
    return this.resets.resetPassword(id, asking);
  }

  @Post(':id/second-factor-reset')
  @Act('account.reset-second-factor')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The second factor and all sessions have ended' })
  @Problems(400, 404, 500)
  resetSecondFactor(@PathId() id: string, @Asking() asking: Actor): Promise<void> {
    return this.resets.resetSecondFactor(id, asking);
  }
}
