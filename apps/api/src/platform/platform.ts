import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import type { Secrets } from '#config/secrets';
import type { AccessLog, AccessTrail } from '#libs/access-log';
import type { Attachments, Sweepable, Uploads } from '#libs/attachments';
import type { Arrangements } from '#libs/calendar';
import type { Catalogue } from '#libs/catalogue';
import type { Decisions } from '#libs/decisions';
import type { EventStore } from '#libs/event-store';
import type { PasswordCost, ProviderSettings } from '#libs/identity';
import type { Clock } from '#libs/kernel';
import type { Ledgers } from '#libs/ledger';
import type { KeyNumbers, Keyring, Unsealing } from '#libs/sealing';
import type { UrnKeys } from '#libs/review';

/** What every context stands on, opened and ready. */
export interface Platform {
  readonly clock: Clock;
  readonly arrangements: Arrangements;
  readonly catalogue: Catalogue;
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly dataSource: DataSource;
  readonly pool: Pool;
  readonly secrets: Secrets;
  /** With whom people sign in, where not with passwords alone. */
  readonly provider: ProviderSettings | undefined;
  readonly passwordCost: PasswordCost;
  readonly attachments: Attachments & Sweepable;
  readonly uploads: Uploads;
  readonly keyring: Keyring;
  readonly keyNumbers: KeyNumbers;
  /** Opens personal texts on their way out. */
  readonly unsealing: Unsealing;
  /** What reads leave behind: a log of its own. */
  readonly accessLog: AccessLog;
  readonly accessTrail: AccessTrail;
  /** What seals both logs. */
  readonly ledgers: Ledgers;
  /** Of secret ballots; beside the secrets, never in the database. */
  readonly urnKeys: UrnKeys;
  /** The database comes with this process, so nobody else projects or keeps time. */
  readonly isEmbedded: boolean;
  close(): Promise<void>;
}
