import { join } from 'node:path';
import {
  parseCheckpoint,
  parseNote,
  parseRequest,
  parseVkey,
  signersOf,
  verifyConsistency,
  verifyReceipt,
  type Checkpoint,
} from '#libs/ledger';
import { filesIn, passes, textIn, type Vector, type Vectors } from '../conformance/vectors.js';

/** What Go's library wrote (write.go) passes our verifier, and none of it does with a bit turned. */
export const theirLog = (folder: string): readonly Vectors[] => {
  const key = parseVkey(textIn(folder, 'keys').trimEnd());
  const open = (text: string): Checkpoint => {
    const note = parseNote(text);
    signersOf(note, [key]);
    return parseCheckpoint(note.text);
  };
  const roots = new Map(
    filesIn(join(folder, 'checkpoints')).map((name) => {
      const { size, root } = open(textIn(folder, `checkpoints/${name}`));
      return [size, root] as const;
    }),
  );
  const kind = (part: string, check: (text: string) => void): Vectors => {
    const files = filesIn(join(folder, part));
    const vectors = files.flatMap((name) => honestAndSpoilt(name, textIn(join(folder, part), name), check));
    const spoilt = vectors.length - files.length;
    return { title: `Go's ${part} (${files.length} good, ${spoilt} altered)`, vectors };
  };
  return [
    kind('checkpoints', open),
    kind('receipts', (text) => verifyReceipt(text, { logs: [key], witnesses: [] })),
    kind('requests', (text) => {
      const { oldSize, proof } = parseRequest(text);
      const { size, root } = open(text.slice(text.indexOf('\n\n') + 2));
      const before = roots.get(oldSize) ?? new Uint8Array();
      verifyConsistency({ size1: oldSize, size2: size, root1: before, root2: root, proof });
    }),
  ];
};

const honestAndSpoilt = (name: string, text: string, check: (text: string) => void): readonly Vector[] => {
  const places = Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step);
  return [
    { name, agrees: () => passes(() => check(text), true) },
    ...places.map((at) => ({
      name: `${name}, a bit turned in byte ${at}`,
      agrees: () => passes(() => check(spoilt(text, at)), false),
    })),
  ];
};

/** Prime, so that over many texts every part is met. */
const step = 41;

const spoilt = (text: string, at: number): string =>
  Buffer.from(text)
    .map((byte, place) => (place === at ? byte ^ 1 : byte))
    .toString();
