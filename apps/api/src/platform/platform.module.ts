import { Module, type DynamicModule, type FactoryProvider, type ValueProvider } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AccessLog, AccessTrail, RouteReadings, WhatWasRead } from '#libs/access-log';
import { Attachments, Uploads } from '#libs/attachments';
import { Arrangements } from '#libs/calendar';
import { Catalogue } from '#libs/catalogue';
import { Decisions } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { Pages, ReadModelClock } from '#libs/http';
import { IdentityKeys, IdentityProvider, PasswordCost, PasswordSlip } from '#libs/identity';
import { Clock } from '#libs/kernel';
import { Ledgers } from '#libs/ledger';
import { CandidacyKeys } from '#libs/nomination';
import { KeyedReceipts, Receipts } from '#libs/public';
import { KeyNumbers, Keyring, Unsealing } from '#libs/sealing';
import { UrnKeys } from '#libs/review';
import { caseReadings } from '../case-readings.js';
import { HmacCandidacyKeys } from './hmac-candidacy-keys.js';
import type { Platform } from './platform.js';

/** Gives every context what it stands on. */
@Module({})
export class PlatformModule {
  static of(platform: Platform, slip: PasswordSlip): DynamicModule {
    const given: ValueProvider[] = [
      { provide: Clock, useValue: platform.clock },
      { provide: Arrangements, useValue: platform.arrangements },
      { provide: Catalogue, useValue: platform.catalogue },
      { provide: EventStore, useValue: platform.store },
      { provide: Decisions, useValue: platform.decisions },
      { provide: DataSource, useValue: platform.dataSource },
      { provide: Pool, useValue: platform.pool },
      { provide: Attachments, useValue: platform.attachments },
      { provide: Uploads, useValue: platform.uploads },
      { provide: PasswordSlip, useValue: slip },
      { provide: PasswordCost, useValue: platform.passwordCost },
      { provide: IdentityKeys, useValue: new IdentityKeys(platform.secrets.contentKey) },
      { provide: IdentityProvider, useValue: new IdentityProvider(platform.provider) },
      { provide: Keyring, useValue: platform.keyring },
      { provide: KeyNumbers, useValue: platform.keyNumbers },
      { provide: Unsealing, useValue: platform.unsealing },
      { provide: AccessLog, useValue: platform.accessLog },
      { provide: AccessTrail, useValue: platform.accessTrail },
      { provide: Ledgers, useValue: platform.ledgers },
      { provide: WhatWasRead, useValue: new RouteReadings(caseReadings) },
      { provide: UrnKeys, useValue: platform.urnKeys },
      { provide: Receipts, useValue: new KeyedReceipts(platform.secrets.contentKey) },
      { provide: CandidacyKeys, useValue: new HmacCandidacyKeys(platform.secrets.candidacyKey) },
    ];
    const pages: FactoryProvider = {
      provide: Pages,
      inject: [ReadModelClock],
      useFactory: (clock: ReadModelClock) => new Pages(clock),
    };
    const provided = [...given.map(({ provide }) => provide), Pages];
    return { module: PlatformModule, global: true, providers: [...given, pages], exports: provided };
  }
}
