import { generateKeyPairSync } from 'node:crypto';
import { localSigner, signNote, type NoteSigner } from '../notes/note-signer.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import { treeOf } from '../tree/tree.js';
import { checkpointText } from '../verifier/checkpoint.js';
import { rootOf, type Hash } from '../verifier/tree.js';
import type { Note } from '../verifier/signed-note.js';
import { requestText } from './checkpoint-request.js';

const { privateKey } = generateKeyPairSync('ed25519');
/** A log of its own: the witness's tests need no sealer. */
export const log = localSigner('log.example/cases', 'note', privateKey);

export const witnessSigner = (name = 'witness.example'): NoteSigner<'cosignature'> =>
  localSigner(name, 'cosignature', generateKeyPairSync('ed25519').privateKey);

/** The signed head of these leaves. */
export const headNote = async (leaves: readonly Hash[], signer = log): Promise<Note> => {
  const text = checkpointText({ origin: signer.key.name, size: leaves.length, root: rootOf(leaves) });
  return { text, signatures: [await signNote(signer, text)] };
};

/** Asks for the head of these leaves, proven from a size. */
export const requestFor = async (leaves: readonly Hash[], oldSize: number, signer = log): Promise<string> => {
  const proof = consistencyProof(treeOf(leaves), oldSize, leaves.length);
  return requestText({ oldSize, proof, note: await headNote(leaves, signer) });
};
