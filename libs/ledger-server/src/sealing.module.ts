import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Sealers } from './sealers.js';

/** An app that imports this seals the logs. */
@Module({ providers: [Sealers] })
export class SealingModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(private readonly sealers: Sealers) {}

  onApplicationBootstrap(): void {
    this.sealers.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.sealers.stop();
  }
}
