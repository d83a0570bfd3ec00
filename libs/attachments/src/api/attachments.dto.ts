import { Digest, Text, Whole } from '#libs/http';

export class AttachmentDto {
  /** SHA-256 of the file as it is kept, enciphered: whatever refers to the file names it. */
  @Digest()
  readonly digest!: string;

  /** Bytes. */
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly size!: number;

  /** Media type. */
  @Text({ max: 200 })
  readonly type!: string;
}
