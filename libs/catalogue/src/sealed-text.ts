/**
 * First character of every sealed text: DELETE, a control character that no text from outside may hold (`#libs/http`
 * refuses it). So whoever folds, projects or copies a sealed text handles a string like any other, without a key. It
 * is of one byte and needs no escape in JSON, so a sealed text is plain ASCII.
 */
export const sealMark = '\u007F';

/** Where a sealed text stands; it opens nowhere else. */
export interface Address {
  readonly stream: string;
  /** Id of its event. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** Within the data, for example `reporter.name` or `passages.0`. */
  readonly path: string;
}

/** Whose text it is, and who may read texts of its kind. */
export interface Label {
  /** The stream whose key sealed it, for example `nomination-7f…`. */
  readonly subject: string;
  /** Field class of the policy, for example `case` or `health`. */
  readonly fieldClass: string;
}

export interface SealedText extends Label {
  readonly box: Buffer;
}

export const isSealed = (text: string): boolean => text.startsWith(sealMark);

/** As it stands in the log: its address is that of its event. */
export const storedText = ({ fieldClass, subject, box }: SealedText): string =>
  `${sealMark}${[fieldClass, subject, box.toString('base64url')].join(separator)}`;

/** As it goes through folds and read models: it says itself where it stands. */
export const withAddress = (stored: string, { stream, id, type, schemaVersion, path }: Address): string =>
  [stored, stream, id, type, schemaVersion, path].join(separator);

/** In its place goes out not the text, but what proves it to whoever holds both the text and the log's event. */
export const proofWanted = (addressed: string): string => [addressed, proof].join(separator);

/** A sealed text on its way out. */
export interface Addressed extends SealedText {
  readonly address: Address;
  readonly wants: 'text' | 'proof';
}

/** @throws TypeError for what is no sealed text with an address */
export const parseSealed = (text: string): Addressed => {
  const parts = text.slice(1).split(separator);
  const [fieldClass, subject, box, stream, id, type, schemaVersion, path, wanted] = parts;
  if (!isSealed(text) || path === undefined) throw new TypeError('this is no sealed text with an address');
  return {
    fieldClass: String(fieldClass),
    subject: String(subject),
    box: Buffer.from(String(box), 'base64url'),
    address: {
      stream: String(stream),
      id: String(id),
      type: String(type),
      schemaVersion: Number(schemaVersion),
      path,
    },
    wants: wanted === proof ? 'proof' : 'text',
  };
};

const separator = '|';
const proof = 'proof';
