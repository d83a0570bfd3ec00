import { z } from 'zod';
import { noteText } from '../notes/note-text.js';
import { Fault } from '../verifier/fault.js';
import { parseNote } from '../verifier/signed-note.js';
import { bytesIn, parseTlogProof, type TlogProof } from './tlog-proof.js';

/** A receipt for programs: what stands in a tlog-proof, under names. */
export interface ReceiptJson {
  readonly index: number;
  /** The leaf, byte for byte: RFC 8785 JSON of the event as it stands in the log. */
  readonly entry: string;
  /** Base64 of the hashes, from the entry's neighbour up. */
  readonly proof: readonly string[];
  /** The signed note. */
  readonly checkpoint: string;
}

export const receiptJson = ({ extra = Buffer.of(), index, proof, checkpoint }: TlogProof): ReceiptJson => ({
  index,
  entry: Buffer.from(extra).toString(),
  proof: proof.map((hash) => Buffer.from(hash).toString('base64')),
  checkpoint: noteText(checkpoint),
});

/** In either form. @throws LEDGER.NOTE_INVALID */
export const parseReceipt = (text: string): TlogProof => {
  if (!text.startsWith('{')) return parseTlogProof(text);
  const { index, entry, proof, checkpoint } = membersOf(text);
  return {
    extra: Buffer.from(entry),
    index,
    proof: proof.map(bytesIn),
    checkpoint: parseNote(checkpoint),
  };
};

const membersOf = (text: string): ReceiptJson => {
  try {
    return members.parse(JSON.parse(text));
  } catch {
    throw new Fault('NOTE_INVALID', { problem: 'JSON' });
  }
};

const members = z.object({
  index: z.int().nonnegative(),
  entry: z.string(),
  proof: z.array(z.string()).max(63),
  checkpoint: z.string(),
});
