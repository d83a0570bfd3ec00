import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { PasswordSlip } from '#libs/identity';
import { SealingModule } from '#libs/ledger-server';
import { ProjectionsModule } from '#libs/projections';
import { TimekeeperModule } from '#libs/timekeeper';
import { contextModules, PlatformModule, type Platform } from '../../api/src/index.js';

/** The same contexts as the API's, without its edge. */
@Module({})
export class WorkerModule {
  static of(platform: Platform, slip: PasswordSlip): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.of(platform, slip),
        CqrsModule.forRoot(),
        ProjectionsModule,
        TimekeeperModule,
        SealingModule,
        ...contextModules,
      ],
    };
  }
}
