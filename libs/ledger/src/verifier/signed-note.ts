import { Fault } from './fault.js';
import { isKeyName, isSignedBy, type KeyKind, type VerifierKey } from './verifier-key.js';

/** A line `— name base64` below a note. */
export interface NoteSignature {
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly id: string;
  /** What follows the key's id. */
  readonly bytes: Uint8Array;
}

export interface Note {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key whose signature was found good; of a cosignature, when it was made (seconds since 1970). */
export interface Signer {
  readonly key: VerifierKey;
  readonly seconds?: number;
}

/** C2SP signed-note. @throws LEDGER.NOTE_INVALID */
export const parseNote = (note: string): Note => {
  if (!note.isWellFormed() || [...note].some((sign) => sign < ' ' && sign !== '\n'))
    throw broken('control characters');
  const end = note.lastIndexOf('\n\n') + 1;
  const lines = note.slice(end + 1).split('\n');
  if (end === 0 || lines.pop() !== '') throw broken('no signatures below an empty line');
  if (lines.length === 0 || lines.length > mostSignatures) throw broken(`${lines.length} signatures`);
  return { text: note.slice(0, end), signatures: lines.map(parseSignature) };
};

/** Witnesses are few; more would only keep the verifier busy. */
const mostSignatures = 100;

const parseSignature = (line: string): NoteSignature => {
  const [, name = '', base64 = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (!isKeyName(name) || bytes.length < 5 || bytes.toString('base64') !== base64) throw broken(line);
  return { name, id: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) };
};

const broken = (problem: string): Fault => new Fault('NOTE_INVALID', { problem });

/**
 * Who of `keys` signed the note; signatures of others are passed over.
 * @throws LEDGER.SIGNATURE_WRONG if one of them did not; LEDGER.NOTE_UNSIGNED if none did
 */
export const signersOf = ({ text, signatures }: Note, keys: readonly VerifierKey[]): readonly Signer[] => {
  const signers = keys.flatMap((key) =>
    signatures
      .filter(({ name, id }) => name === key.name && id === key.id)
      .map(({ bytes }) => signer(key, text, bytes))
      .slice(0, 1),
  );
  if (signers.length > 0) return signers;
  throw new Fault('NOTE_UNSIGNED', { found: signatures.map(({ name }) => name).join(', ') });
};

const signer = (key: VerifierKey, text: string, bytes: Uint8Array): Signer => {
  const [seconds, signature] = key.kind === 'note' ? [undefined, bytes] : dated(bytes);
  const message = signedText(key.kind, text, seconds);
  if (signature.length !== 64 || !isSignedBy(key, message, signature))
    throw new Fault('SIGNATURE_WRONG', { signer: key.name });
  return seconds === undefined ? { key } : { key, seconds };
};

const dated = (bytes: Uint8Array): [number, Uint8Array] =>
  bytes.length < 8 ? [0, bytes] : [Number(Buffer.from(bytes).readBigUInt64BE()), bytes.subarray(8)];

/** What a key of this kind signs. */
export const signedText = (kind: KeyKind, text: string, seconds = 0): string =>
  kind === 'note' ? text : `cosignature/v1\ntime ${seconds}\n${text}`;
