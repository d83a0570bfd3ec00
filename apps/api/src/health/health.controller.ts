import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Pool } from 'pg';
import { Problems } from '#libs/http';
import { Act } from '#libs/identity';
import { ledgerNames } from '#libs/ledger';
import { SealingWatch, StandingChecks } from '#libs/ledger-server';
import { SubjectFeed } from '#libs/privacy';

const answer = {
  schema: { type: 'object', required: ['status'], properties: { status: { type: 'string', enum: ['ok'] } } },
};

@ApiTags('operation')
@Controller('health')
@Act('server.watch')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly pool: Pool,
    private readonly subjects: SubjectFeed,
    private readonly sealing: SealingWatch,
    private readonly checks: StandingChecks,
  ) {}

  @Get('live')
  @ApiOkResponse({ ...answer, description: 'The process answers' })
  @Problems(500)
  live(): object {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ ...answer, description: 'The database answers, and erasures are done' })
  @Problems(500, 503)
  async ready(): Promise<object> {
    const { status } = await this.health.check([() => this.#database(), () => this.#subjects()]);
    return { status };
  }

  /** An alarm, and no reason to send nobody here: acts are taken meanwhile, and sealed afterwards. */
  @Get('ledger')
  @ApiOkResponse({ ...answer, description: 'Both logs are what was sealed, up to half a minute ago' })
  @Problems(500, 503)
  async ledger(): Promise<object> {
    for (const name of ledgerNames) this.checks.expectSound(name);
    await Promise.all(ledgerNames.map((name) => this.sealing.expectSealed(name)));
    return { status: 'ok' };
  }

  async #database(): Promise<HealthIndicatorResult> {
    const database = this.indicators.check('database');
    return this.pool.query('select 1').then(
      () => database.up(),
      () => database.down(),
    );
  }

  /** A key that should be gone and is not is worth an alarm. */
  #subjects(): HealthIndicatorResult {
    const subjects = this.indicators.check('subjects');
    return this.subjects.isFailing ? subjects.down() : subjects.up();
  }
}
