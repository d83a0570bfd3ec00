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
  /** SHA-256 of the bytes, 64 hexadecimal digits in lower case. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** Media type that it was first kept with. */
  readonly type: string;
  /** Nobody had brought the same bytes as the same type before. */
  readonly isNew: boolean;
}

export interface OpenedAttachment {
  /**
   * The bytes, checked against the digest on the way: the last piece is handed out only when all of them fit, so a
   * damaged file is never read to its end, and one of a single piece not at all (`DamagedAttachment`).
   */
  readonly stream: Readable;
  readonly size: number;
  readonly type: string;
}

/** Files by the digest of their content: what was kept never changes, and the same bytes are kept once. */
export abstract class Attachments {
  /**
   * Reads the stream piece by piece, whatever its length, and leaves nothing behind when it refuses. The stream is
   * not destroyed then: whoever brought the rest may still be answered.
   * @param admit takes everything where it is left out
   * @throws what `admit` throws, ATTACHMENTS.TYPE_NOT_ALLOWED, .CONTENT_UNLIKE_TYPE, .TOO_LARGE, .EMPTY, .INCOMPLETE, .NO_ROOM
   */
  abstract keep(stream: Readable, declared: Declared, admit?: Admission): Promise<KeptAttachment>;

  /** @throws ATTACHMENTS.NOT_FOUND */
  abstract open(digest: string): Promise<OpenedAttachment>;

  /** Those of the digests under which something is kept. */
  abstract has(digests: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A place for files that an operator can clear of what nobody needs. */
export interface Sweepable {
  /** What nobody has brought since; a digest comes once for each type that it was kept as. */
  keptBefore(at: Instant): AsyncIterable<BroughtFile>;

  /** Removes a file, unless somebody has brought it since; gives the bytes that were removed. */
  remove(digest: string, before: Instant): Promise<number>;
}
