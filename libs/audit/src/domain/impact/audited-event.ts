import type { Bilingual, EventRef, Instant } from '#libs/kernel';
import type { Reliance } from './reliance.js';

export interface AuditedEvent {
  readonly position: number;
  readonly event: EventRef;
  readonly type: string;
  /** The change it made. */
  readonly says: Bilingual;
  readonly recordedAt: Instant;
  readonly account: string;
  readonly organ: string;
  /** In whose place. */
  readonly onBehalfOf?: string;
  /** Nominations. */
  readonly about: readonly string[];
  /** Whether it carries a basis. */
  readonly decides: boolean;
}

/** What relies on where an impact begins, directly or through others. */
export interface Web {
  /** Positions. */
  readonly origins: readonly number[];
  readonly reliances: readonly Reliance[];
  /** Every event that these speak of, in the order of the log. */
  readonly events: readonly AuditedEvent[];
}

export const isHonour = ({ type }: Pick<AuditedEvent, 'type'>): boolean => type === 'honours.conferred';
