import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Problems } from '#libs/http';
import type { Bearer } from '../application/front-desk.js';
import { OwnCredentials } from '../application/own-credentials.js';
import { Act } from './access.decorator.js';
import { InSession } from './session-bearer.decorator.js';
import { EvenOwing } from './owing.decorator.js';
import {
  NewPasswordDto,
  RecoveryCodesDto,
  SecondFactorCodeDto,
  SecondFactorDto,
} from './own-credentials.dto.js';

@ApiTags('sessions')
@Controller('sessions/current')
export class OwnCredentialsController {
  constructor(private readonly own: OwnCredentials) {}

  @Post('password')
  @Act('session.change-password')
  @EvenOwing()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The new password holds; the other sessions have ended' })
  @Problems(400, 413, 415, 429, 500)
  changePassword(@InSession() bearer: Bearer, @Body() { current, next }: NewPasswordDto): Promise<void> {
    return this.own.changePassword(bearer, current, next);
  }

  @Post('second-factor')
  @Act('session.set-second-factor')
  @EvenOwing()
  @ApiCreatedResponse({ type: SecondFactorDto, description: 'To be confirmed by a code' })
  @Problems(409, 500)
  async beginSecondFactor(@InSession() bearer: Bearer): Promise<SecondFactorDto> {
    return { uri: await this.own.beginSecondFactor(bearer) };
  }

  @Post('second-factor/confirmation')
  @Act('session.set-second-factor')
  @EvenOwing()
  @HttpCode(200)
  @ApiOkResponse({ type: RecoveryCodesDto, description: 'From now on each sign-in needs a code' })
  @Problems(400, 409, 413, 415, 429, 500)
  async confirmSecondFactor(
    @InSession() bearer: Bearer,
    @Body() { code }: SecondFactorCodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.own.confirmSecondFactor(bearer, code) };
  }
}
