/** A kind of file that may be kept: how HTTP calls it, how its name ends, and what its first bytes are. */
export interface AttachmentType {
  readonly media: string;
  readonly extension: string;
  /** A text begins with anything, and is told by what it must not hold. */
  readonly begins: Buffer | undefined;
}

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

/** Word documents and workbooks are zip archives by their form. */
const archive = bytes(0x50, 0x4b, 0x03, 0x04);
const office = 'application/vnd.openxmlformats-officedocument';

export const attachmentTypes = {
  pdf: { media: 'application/pdf', extension: 'pdf', begins: Buffer.from('%PDF-') },
  png: {
    ...{ media: 'image/png', extension: 'png' },
    begins: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  },
  jpeg: { media: 'image/jpeg', extension: 'jpg', begins: bytes(0xff, 0xd8, 0xff) },
  docx: { media: `${office}.wordprocessingml.document`, extension: 'docx', begins: archive },
  xlsx: { media: `${office}.spreadsheetml.sheet`, extension: 'xlsx', begins: archive },
  text: { media: 'text/plain', extension: 'txt', begins: undefined },
  zip: { media: 'application/zip', extension: 'zip', begins: archive },
} as const satisfies Record<string, AttachmentType>;

export type AttachmentWord = keyof typeof attachmentTypes;

export const attachmentWords = Object.freeze(['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'text', 'zip'] as const);

export const everyType: readonly AttachmentType[] = attachmentWords.map((word) => attachmentTypes[word]);

/** As many first bytes as any type needs to be told by. */
export const headLength = Math.max(...everyType.map(({ begins }) => begins?.length ?? 0));

/** @param head the first bytes, `headLength` of them where the file is that long */
export const looksLike = ({ begins }: AttachmentType, head: Buffer): boolean =>
  begins
    ? isBegunBy(head, begins)
    : !everyType.some((other) => other.begins && isBegunBy(head, other.begins));

const isBegunBy = (head: Buffer, begins: Buffer): boolean => head.subarray(0, begins.length).equals(begins);
