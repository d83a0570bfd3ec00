import { ProjectionsModule, providersOf } from '#libs/projections';
import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Diary } from './diary.js';
import { DiaryProjection } from './diary.projection.js';
import { DueActs } from './due-acts.js';
import { Schedule } from './schedule.js';
import { Schedules } from './schedules.js';
import { Timekeeper } from './timekeeper.js';

/** An app that imports this performs the schedules that its modules provide; nobody has to register them. */
@Module({
  imports: [DiscoveryModule, ProjectionsModule],
  providers: [
    Timekeeper,
    DueActs,
    Diary,
    DiaryProjection,
    {
      provide: Schedules,
      inject: [DiscoveryService],
      useFactory: (discovery: DiscoveryService) => new Schedules(() => providersOf(discovery, Schedule)),
    },
  ],
  exports: [Timekeeper],
})
export class TimekeeperModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(private readonly timekeeper: Timekeeper) {}

  onApplicationBootstrap(): void {
    this.timekeeper.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.timekeeper.stop();
  }
}
