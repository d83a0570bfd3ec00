import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Guessable, PathId, Problems } from '#libs/http';
import { isUuid } from '#libs/kernel';
import { FrontDesk, type Bearer, type LoggedIn } from '../application/front-desk.js';
import { refuse } from '../domain/sign-in.errors.js';
import { SessionList } from '../infrastructure/session-list.js';
import { Sessions } from '../infrastructure/sessions.js';
import { Act } from './access.decorator.js';
import { InSession } from './session-bearer.decorator.js';
import { EvenOwing } from './owing.decorator.js';
import { LogInDto, RefreshDto, SessionDto, SessionsDto } from './session.dto.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly desk: FrontDesk,
    private readonly sessions: Sessions,
    private readonly list: SessionList,
  ) {}

  @Post()
  @Act('session.begin')
  @Guessable()
  @ApiCreatedResponse({ type: SessionDto, description: 'Signed in' })
  @Problems(400, 401, 413, 415, 429, 500)
  logIn(@Body() dto: LogInDto): Promise<LoggedIn> {
    return this.desk.logIn(dto);
  }

  @Post('refresh')
  @Act('session.begin')
  @Guessable()
  @ApiCreatedResponse({ type: SessionDto, description: 'New tokens; the old ones are spent' })
  @Problems(400, 401, 413, 415, 429, 500)
  refresh(@Body() { refreshToken }: RefreshDto): Promise<LoggedIn> {
    return this.desk.refresh(refreshToken);
  }

  @Get()
  @Act('session.read')
  @ApiOkResponse({ type: SessionsDto, description: "One's own sessions" })
  @Problems(500)
  async own(@InSession() { actor, session }: Bearer): Promise<SessionsDto> {
    return { items: await this.list.of(actor.accountId, session.id) };
  }

  @Delete('current')
  @Act('session.end')
  @EvenOwing()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed out' })
  @Problems(500)
  async logOut(@InSession() { session }: Bearer): Promise<void> {
    await this.sessions.end(session.accountId, session.id);
  }

  @Delete(':id')
  @Act('session.end')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'That session of one has ended' })
  @Problems(400, 404, 500)
  async end(@PathId() id: string, @InSession() { actor }: Bearer): Promise<void> {
    if (!isUuid(id) || !(await this.sessions.end(actor.accountId, id)))
      throw refuse('IDENTITY.SESSION_NOT_FOUND');
  }
}
