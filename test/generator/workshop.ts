import { Module, type DynamicModule, type INestApplicationContext, type ValueProvider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Attachments, MemoryAttachments } from '#libs/attachments';
import { Arrangements } from '#libs/calendar';
import { CampaignModule, RulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { Decisions } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { HonoursModule } from '#libs/honours';
import { Pages } from '#libs/http';
import { IdentityModule, Matters, OrganDirectory, Scopes, type Organ } from '#libs/identity';
import { Clock } from '#libs/kernel';
import { CandidacyKeys, NominationModule, NominationQuery } from '#libs/nomination';
import { NoticeModule } from '#libs/notice';
import { MemoryUrn, ReviewModule, Urn, UrnKeys } from '#libs/review';
import { VettingModule } from '#libs/vetting';
import type { Keyring } from '#libs/sealing';
import type { NomineeList } from './nominee-list.js';
import { arrangements } from './timetable.js';

/** What the contexts stand on when they work in memory. */
export interface Ground {
  readonly clock: Clock;
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly decisions: Decisions;
  readonly rulebooks: RulebookStore;
  readonly list: NomineeList;
  readonly organs: readonly Organ[];
  readonly keyring: Keyring;
}

/** The contexts as the application puts them together, with every ACL, on a log in memory and without a database. */
export const openWorkshop = async (ground: Ground): Promise<INestApplicationContext> => {
  const compiled = await Test.createTestingModule({
    imports: [GroundModule.of(ground), CqrsModule.forRoot(), ...contexts],
  })
    .overrideModule(IdentityModule)
    .useModule(NoDoorModule)
    .overrideProvider(RulebookStore)
    .useValue(ground.rulebooks)
    .overrideProvider(NominationQuery)
    .useValue(ground.list)
    .overrideProvider(Urn)
    .useValue(new MemoryUrn())
    .compile();
  return compiled.init();
};

const limits = { maxBytes: 1_000, types: ['text'] } as const;

/** Those that a campaign runs through. */
const contexts = [CampaignModule, VettingModule, NominationModule, NoticeModule, ReviewModule, HonoursModule];

@Module({})
class GroundModule {
  static of({ clock, store, catalogue, decisions, organs, keyring }: Ground): DynamicModule {
    const directory = new OrganDirectory();
    for (const organ of organs) directory.note(organ);
    const providers: ValueProvider[] = [
      { provide: Clock, useValue: clock },
      { provide: EventStore, useValue: store },
      { provide: Catalogue, useValue: catalogue },
      { provide: Decisions, useValue: decisions },
      { provide: Arrangements, useValue: arrangements },
      { provide: OrganDirectory, useValue: directory },
      { provide: Matters, useValue: new Matters(directory) },
      { provide: Attachments, useValue: new MemoryAttachments(limits, keyring) },
      ...notAsked.map((provide) => ({ provide, useValue: null })),
    ];
    const exports = providers.map(({ provide }) => provide);
    return { module: GroundModule, global: true, providers, exports };
  }
}

/** Nobody logs in here; the directory of organs stands in the ground. */
@Module({})
class NoDoorModule {}

/** Read models and the HTTP edge stand on these; nobody comes that way here. */
const notAsked = [Scopes, DataSource, Pool, Pages, CandidacyKeys, UrnKeys];
