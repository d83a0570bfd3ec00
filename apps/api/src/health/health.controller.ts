import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Pool } from 'pg';
import { Problems } from '#libs/http';
import { Act } from '#libs/identity';

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
  ) {}

  @Get('live')
  @ApiOkResponse({ ...answer, description: 'The process answers' })
  @Problems(500)
  live(): object {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ ...answer, description: 'The database answers' })
  @Problems(500, 503)
  async ready(): Promise<object> {
    const { status } = await this.health.check([() => this.#database()]);
    return { status };
  }

  async #database(): Promise<HealthIndicatorResult> {
    const database = this.indicators.check('database');
    return this.pool.query('select 1').then(
      () => database.up(),
      () => database.down(),
    );
  }
}
