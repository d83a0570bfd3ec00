import type { Type } from '@nestjs/common';
import type { Specs } from '#libs/catalogue';
import type { Migration } from '#libs/database';
import { EventLog1795305600000 } from '#libs/event-store';
import { identityEvents, IdentityModule, IdentitySecrets1795305650000 } from '#libs/identity';
import { ProjectionCheckpoints1795305700000 } from '#libs/projections';
import { TimekeeperDiary1795305800000 } from '#libs/timekeeper';

/** Every context that the platform is made of: a new one is added here and nowhere else. */
export const contextModules: readonly Type[] = [IdentityModule];

/** What can stand in the log. */
export const eventSpecs: readonly Specs[] = [identityEvents];

/** What must exist in the database, in any order: each says when it was made. */
export const migrations: readonly Migration[] = [
  EventLog1795305600000,
  IdentitySecrets1795305650000,
  ProjectionCheckpoints1795305700000,
  TimekeeperDiary1795305800000,
];

/** Rows of read models. */
export const entities: readonly Type[] = [];
