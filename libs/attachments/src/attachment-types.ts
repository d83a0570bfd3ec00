import type { Likeness } from './likeness/likeness.js';
import { Beginning } from './likeness/beginning.js';
import { OfficeArchive } from './likeness/office-archive.js';
import { PlainText } from './likeness/plain-text.js';

/** A kind of file that may be kept: how HTTP calls it, how its name ends, and how its bytes are told. */
export interface AttachmentType {
  readonly media: string;
  readonly extension: string;
  likeness(this: void): Likeness;
}

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

const pdf = Buffer.from('%PDF-');
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const jpeg = bytes(0xff, 0xd8, 0xff);
/** Word documents and workbooks are zip archives by their form. */
const archive = bytes(0x50, 0x4b, 0x03, 0x04);
const office = 'application/vnd.openxmlformats-officedocument';

export const attachmentTypes = {
  pdf: { media: 'application/pdf', extension: 'pdf', likeness: () => new Beginning(pdf) },
  png: { media: 'image/png', extension: 'png', likeness: () => new Beginning(png) },
  jpeg: { media: 'image/jpeg', extension: 'jpg', likeness: () => new Beginning(jpeg) },
  docx: {
    ...{ media: `${office}.wordprocessingml.document`, extension: 'docx' },
    likeness: () => new OfficeArchive(archive, 'word/'),
  },
  xlsx: {
    ...{ media: `${office}.spreadsheetml.sheet`, extension: 'xlsx' },
    likeness: () => new OfficeArchive(archive, 'xl/'),
  },
  text: {
    ...{ media: 'text/plain', extension: 'txt' },
    likeness: () => new PlainText([pdf, png, jpeg, archive]),
  },
  zip: { media: 'application/zip', extension: 'zip', likeness: () => new Beginning(archive) },
} as const satisfies Record<string, AttachmentType>;

export type AttachmentWord = keyof typeof attachmentTypes;

export const everyType: readonly AttachmentType[] = Object.values(attachmentTypes);
