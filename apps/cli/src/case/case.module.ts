import { Global, Injectable, Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReadModelClock } from '#libs/http';
import type { PasswordSlip } from '#libs/identity';
import { contextModules, PlatformModule, type Platform } from '../../../api/src/index.js';

/** Read models are the server's: beside it nothing is projected, and nobody waits. */
@Injectable()
class NoReadModels extends ReadModelClock {
  position(): Promise<number> {
    return Promise.resolve(0);
  }

  reached(): Promise<void> {
    return Promise.resolve();
  }
}

@Global()
@Module({ providers: [{ provide: ReadModelClock, useClass: NoReadModels }], exports: [ReadModelClock] })
class NoReadModelsModule {}

/** The contexts, to ask them questions; no edge, no projections, no timers. */
@Module({})
export class CaseModule {
  static of(platform: Platform, slip: PasswordSlip): DynamicModule {
    return {
      module: CaseModule,
      imports: [
        PlatformModule.of(platform, slip),
        CqrsModule.forRoot(),
        NoReadModelsModule,
        ...contextModules,
      ],
    };
  }
}
