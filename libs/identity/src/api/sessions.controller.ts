import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Guessable, Problems, type ActingRequest } from '#libs/http';
import { roles } from '#libs/kernel';
import { FrontDesk, type LoggedIn } from '../application/front-desk.js';
import { Allow, Public } from './access.decorator.js';
import { tokenOf } from './bearer.js';
import { LogInDto, SessionDto } from './session.dto.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly desk: FrontDesk) {}

  @Post()
  @Public()
  @Guessable()
  @ApiCreatedResponse({ type: SessionDto, description: 'Logged in' })
  @Problems(400, 401, 413, 415, 500)
  logIn(@Body() { login, password }: LogInDto): Promise<LoggedIn> {
    return this.desk.logIn(login, password);
  }

  @Delete('current')
  @Allow(...roles)
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Logged out' })
  @Problems(500)
  async logOut(@Req() request: ActingRequest): Promise<void> {
    const token = tokenOf(request);
    if (token !== undefined) await this.desk.logOut(token);
  }
}
