import { ReadModelClock } from '#libs/http';
import { type BeforeApplicationShutdown, Global, Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { providersOf } from './providers-of.js';

/** An app that imports this runs the projections that its modules provide; nobody has to register them. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [ProjectionRunner, { provide: ReadModelClock, useExisting: ProjectionRunner }],
  exports: [ProjectionRunner, ReadModelClock],
})
export class ProjectionsModule implements OnModuleInit, BeforeApplicationShutdown {
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Before whatever starts on bootstrap, and ended after it, so that others may rely on what is read here. */
  onModuleInit(): void {
    this.runner.start(providersOf(this.discovery, Projection));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
  }
}
