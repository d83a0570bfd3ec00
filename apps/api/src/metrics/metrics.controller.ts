import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Registry } from 'prom-client';
import { Problems } from '#libs/http';
import { Act } from '#libs/identity';
import { LedgerMetrics } from './ledger-metrics.js';

@ApiTags('operation')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly registry: Registry,
    private readonly ledgers: LedgerMetrics,
  ) {}

  @Get()
  @Act('server.watch')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'Prometheus text format', schema: { type: 'string' } })
  @Problems(500)
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.ledgers.refresh();
    reply.header('Content-Type', this.registry.contentType);
    return this.registry.metrics();
  }
}
