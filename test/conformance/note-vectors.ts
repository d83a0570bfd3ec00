import { z } from 'zod';
import {
  checkpointText,
  noteText,
  parseCheckpoint,
  parseNote,
  parseVkey,
  signersOf,
  vkeyOf,
} from '#libs/ledger';
import { jsonIn, passes, textIn, type Vector, type Vectors } from './vectors.js';

const signedNote = z.object({ vkey: z.string(), note: z.string() });

/** C2SP signed notes, checkpoints and cosignatures: what is signed verifies, what is shown reads and writes back. */
export const noteVectors = (folder: string): Vectors => {
  const { vkey, note } = jsonIn(folder, 'signed-note-example.json', signedNote);
  const cosigned = textIn(folder, 'checkpoint-with-cosignature-example.txt');
  const request = textIn(folder, 'add-checkpoint-request-example.txt');
  const proof = textIn(folder, 'tlog-proof-example-abbreviated.txt');
  const forged = note.replace('example message', 'example massage');
  return {
    title: 'C2SP notes',
    vectors: [
      { name: 'verifier key', agrees: () => vkeyOf(parseVkey(vkey)) === vkey },
      { name: 'signed note', agrees: () => isSigned(note, vkey) },
      {
        name: 'signed note, changed',
        agrees: () => forged !== note && passes(() => isSigned(forged, vkey), false),
      },
      writesBack('checkpoint with cosignature', cosigned),
      writesBack('checkpoint in a request to a witness', afterEmptyLine(request)),
      {
        // Its signatures are abbreviated; the checkpoint that they sign is not.
        name: 'checkpoint in a proof',
        agrees: () => isCheckpoint(afterEmptyLine(proof).replace(/\n\n[^]*$/, '\n')),
      },
    ],
  };
};

const isSigned = (note: string, vkey: string): boolean =>
  signersOf(parseNote(note), [parseVkey(vkey)]).length === 1;

const writesBack = (name: string, note: string): Vector => ({
  name,
  agrees: () => noteText(parseNote(note)) === note && isCheckpoint(parseNote(note).text),
});

const isCheckpoint = (text: string): boolean => checkpointText(parseCheckpoint(text)) === text;

const afterEmptyLine = (text: string): string => text.slice(text.indexOf('\n\n') + 2);
