import { refuse } from './attachments.errors.js';

/** What one account may bring in one day of the platform's calendar. */
export interface DailyQuota {
  readonly files: number;
  readonly bytes: number;
}

export interface BroughtFile {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** On record: who brought which file, and when. Several may have brought the same. */
export abstract class Uploads {
  /**
   * Durable when it returns. The same file again on the same day changes nothing.
   * @throws ATTACHMENTS.QUOTA_REACHED, and then nothing is on record
   */
  abstract record(accountId: string, file: BroughtFile): Promise<void>;

  abstract isBroughtBy(accountId: string, digest: string): Promise<boolean>;
}

/**
 * @param brought by one account on one day
 * @throws ATTACHMENTS.QUOTA_REACHED
 */
export const expectWithin = ({ files, bytes }: DailyQuota, brought: DailyQuota): void => {
  if (brought.files > files || brought.bytes > bytes)
    throw refuse('ATTACHMENTS.QUOTA_REACHED', { files, bytes });
};
