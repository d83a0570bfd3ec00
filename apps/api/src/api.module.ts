import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { TerminusModule } from '@nestjs/terminus';
import { Registry } from 'prom-client';
import { InputPipe, ProblemFilter } from '#libs/http';
import type { PasswordSlip } from '#libs/identity';
import { FaultFilter, LedgerModule, SealingModule } from '#libs/ledger-server';
import { ProjectionsModule } from '#libs/projections';
import { TimekeeperModule } from '#libs/timekeeper';
import { contextModules } from './contexts.js';
import { HealthController } from './health/health.controller.js';
import { HttpMetrics } from './metrics/http-metrics.js';
import { LedgerMetrics } from './metrics/ledger-metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { ApiDocument } from './openapi/api-document.js';
import { OpenapiController } from './openapi/openapi.controller.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Platform } from './platform/platform.js';
import { RevealInterceptor } from './reveal.interceptor.js';

const edge = [
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_FILTER, useClass: FaultFilter },
  { provide: APP_PIPE, useClass: InputPipe },
  { provide: APP_INTERCEPTOR, useClass: RevealInterceptor },
];

const metrics = [{ provide: Registry, useFactory: () => new Registry() }, HttpMetrics, LedgerMetrics];

@Module({})
export class ApiModule {
  static of(platform: Platform, slip: PasswordSlip): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.of(platform, slip),
        CqrsModule.forRoot(),
        TerminusModule.forRoot({ logger: false }),
        ProjectionsModule,
        // On a server of one's own the worker keeps time, and seals.
        ...(platform.isEmbedded ? [TimekeeperModule, SealingModule] : []),
        LedgerModule,
        ...contextModules,
      ],
      controllers: [HealthController, MetricsController, OpenapiController],
      providers: [...edge, ...metrics, ApiDocument],
    };
  }
}
