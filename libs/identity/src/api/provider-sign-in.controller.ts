import { Body, Controller, Get, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import { Guessable, Problems } from '#libs/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProviderDesk, type ProvidedLogIn } from '../application/provider-desk.js';
import { IdentityProvider } from '../infrastructure/identity-provider.js';
import { Act } from './access.decorator.js';
import { errandCookie, errandCookieGone, errandSecretIn } from './errand-cookie.js';
import { BeginSignInQuery, ExchangeGrantDto, ProvidedSessionDto } from './provider-sign-in.dto.js';

interface Elsewhere {
  readonly url: string;
}

@ApiTags('sessions')
@Controller('sessions/provider')
export class ProviderSignInController {
  constructor(
    private readonly desk: ProviderDesk,
    private readonly provider: IdentityProvider,
  ) {}

  @Get()
  @Act('session.begin')
  @Guessable()
  @Redirect()
  @ApiFoundResponse({ description: 'To the identity provider' })
  @Problems(400, 404, 429, 500, 503)
  async begin(
    @Query() { challenge, port }: BeginSignInQuery,
    @Res({ passthrough: true }) reply: Pick<FastifyReply, 'header'>,
  ): Promise<Elsewhere> {
    const { address, secret } = await this.desk.begin({ challenge, port: port ?? null });
    reply.header('Set-Cookie', errandCookie(secret, this.#isSecure));
    return { url: address.href };
  }

  /** The provider sends people here, with whatever parameters it has. */
  @Get('callback')
  @Act('session.begin')
  @Guessable()
  @Redirect()
  @ApiFoundResponse({ description: 'To where the sign-in was begun, with a grant to be exchanged' })
  @Problems(403, 404, 429, 500, 503)
  async finish(
    @Req() { url, headers }: Pick<FastifyRequest, 'url' | 'headers'>,
    @Res({ passthrough: true }) reply: Pick<FastifyReply, 'header'>,
  ): Promise<Elsewhere> {
    const secret = errandSecretIn(headers.cookie, this.#isSecure);
    reply.header('Set-Cookie', errandCookieGone(this.#isSecure));
    const { grant, port } = await this.desk.finish(secret, new URL(url, 'http://here').search);
    return { url: port === null ? `/#grant=${grant}` : `http://127.0.0.1:${port}/?grant=${grant}` };
  }

  @Post()
  @Act('session.begin')
  @Guessable()
  @ApiCreatedResponse({ type: ProvidedSessionDto, description: 'Signed in' })
  @Problems(400, 401, 403, 413, 415, 429, 500)
  exchange(@Body() dto: ExchangeGrantDto): Promise<ProvidedLogIn> {
    return this.desk.exchange(dto);
  }

  get #isSecure(): boolean {
    return this.provider.settings.redirectUrl.protocol === 'https:';
  }
}
