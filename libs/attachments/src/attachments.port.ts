import type { Readable } from 'node:stream';
import type { Instant } from '#libs/kernel';
import type { AttachmentWord } from './attachment-types.js';
import type { BroughtFile } from './uploads.port.js';

export interface AttachmentLimits {
  readonly maxBytes: number;
  readonly types: readonly AttachmentWord[];
}

export interface FolderLimits extends AttachmentLimits {
  /** Bytes that uploads leave free on the disk, for the database and whoever else writes there. */
  readonly leastFree: number;
}

/** What whoever brings a file says of it. */
export interface Declared {
  /** Media type without parameters, for example `application/pdf`. */
  readonly type: string;
  /** Bytes, where it is known beforehand. */
  readonly declaredSize?: number;
}

/** Asked once all bytes are there and nobody can find them yet; what it refuses is not kept. */
export type Admission = (file: BroughtFile) => Promise<void>;

export interface KeptAttachment {
  /** SHA-256 of the sealed bytes, 64 hexadecimal digits in lower case: it tells nothing of the file. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
}

export interface OpenedAttachment {
  /**
   * The bytes in clear, checked against the digest on the way: the last piece is handed out only when all of them fit, so a
   * damaged file is never read to its end, and one of a single piece not at all (`DamagedAttachment`).
   */
  readonly stream: Readable;
  readonly size: number;
  readonly type: string;
}

/**
 * Files, each sealed under a key of its own, by the digest of what is sealed: what was kept never changes. Who brings the
 * same bytes again brings another file, so that nobody learns from a digest what somebody else has brought.
 */
export abstract class Attachments {
  /**
   * Reads the stream piece by piece, whatever its length, and leaves nothing behind when it refuses. The stream is
   * not destroyed then: whoever brought the rest may still be answered.
   * @param admit takes everything where it is left out
   * @throws what `admit` throws, ATTACHMENTS.TYPE_NOT_ALLOWED, .CONTENT_UNLIKE_TYPE, .TOO_LARGE, .EMPTY, .INCOMPLETE, .NO_ROOM
   */
  abstract keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment>;

  /** @throws ATTACHMENTS.NOT_FOUND, .ERASED */
  abstract open(digest: string): Promise<OpenedAttachment>;

  /** Those of the digests under which something is kept that can still be read. */
  abstract has(digests: readonly string[]): Promise<ReadonlySet<string>>;

  /** Numbers of the keys of those files that are kept: who destroys the keys erases the files. */
  abstract keysOf(digests: readonly string[]): Promise<readonly number[]>;
}

/** A place for files that an operator can clear of what nobody needs. */
export interface Sweepable {
  /** What was brought before; sizes as they are on the disk. */
  keptBefore(at: Instant): AsyncIterable<BroughtFile>;

  /** Removes a file and destroys its key; gives the bytes that were removed. */
  remove(digest: string): Promise<number>;
}
