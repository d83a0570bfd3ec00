import { Fault } from './fault.js';
import { isKeyName, isSignedBy, type KeyKind, type VerifierKey } from './verifier-key.js';

/** A line `— name base64` below a note; the id has 8 hexadecimal digits, and the bytes are what follows it. */
export interface NoteSignature {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The text ends with a newline. */
export interface Note {
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
  // Witnesses are few; more signatures would only keep the verifier busy.
  if (end === 0 || lines.pop() !== '' || lines.length === 0 || lines.length > 100)
    throw broken('not 1 to 100 signatures below an empty line');
  return { text: note.slice(0, end), signatures: lines.map(parseSignature) };
};

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
  const signers = keys.flatMap((key) => {
    const signature = signatures.find(({ name, id }) => name === key.name && id === key.id);
    return signature ? [signer(key, text, signature.bytes)] : [];
  });
  if (signers.length > 0) return signers;
  throw new Fault('NOTE_UNSIGNED', { found: signatures.map(({ name }) => name).join(', ') });
};

const signer = (key: VerifierKey, text: string, bytes: Uint8Array): Signer => {
  const isDated = key.kind === 'cosignature';
  const seconds = isDated && bytes.length === 72 ? Number(Buffer.from(bytes).readBigUInt64BE()) : undefined;
  const signature = isDated ? bytes.subarray(8) : bytes;
  if (signature.length !== 64 || !isSignedBy(key, signedText(key.kind, text, seconds), signature))
    throw new Fault('SIGNATURE_WRONG', { signer: key.name });
  return seconds === undefined ? { key } : { key, seconds };
};

/** What a key of this kind signs. */
export const signedText = (kind: KeyKind, text: string, seconds = 0): string =>
  kind === 'note' ? text : `cosignature/v1\ntime ${seconds}\n${text}`;
