import type { Checkpoint } from '../verifier/checkpoint.js';
import { verifyConsistency } from '../verifier/proofs.js';
import { Fault } from '../verifier/fault.js';
import { emptyRoot } from '../verifier/tree.js';
import { signersOf } from '../verifier/signed-note.js';
import type { VerifierKey } from '../verifier/verifier-key.js';
import { parseRequest } from './checkpoint-request.js';

/** The head that may be cosigned, or the status that C2SP tlog-witness gives to why it may not. */
export type Judgement =
  | { readonly status: 200; readonly head: Checkpoint }
  | { readonly status: 400 | 403 | 404 | 422 }
  | { readonly status: 409; readonly knownSize: number };

/**
 * Whether what a request brings is the head of a trusted log and extends the one that the witness knows.
 * @param logs keys of the logs that are witnessed, each named as its log
 */
export const judge = (
  text: string,
  logs: readonly VerifierKey[],
  knownOf: (origin: string) => Checkpoint | undefined,
): Judgement => {
  const request = orFault(() => parseRequest(text));
  if (!request) return { status: 400 };
  const { oldSize, proof, note, head } = request;
  const keys = logs.filter(({ name }) => name === head.origin);
  if (keys.length === 0) return { status: 404 };
  if (!orFault(() => signersOf(note, keys))) return { status: 403 };
  if (oldSize > head.size) return { status: 400 };
  const { size, root } = knownOf(head.origin) ?? { size: 0, root: emptyRoot() };
  const isFork = head.size === size && Buffer.compare(head.root, root) !== 0;
  if (oldSize !== size || isFork) return { status: 409, knownSize: size };
  const isProven = orFault(() => {
    verifyConsistency({ size1: size, size2: head.size, root1: root, root2: head.root, proof });
    return true;
  });
  return isProven ? { status: 200, head } : { status: 422 };
};

const orFault = <Found>(find: () => Found): Found | undefined => {
  try {
    return find();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
};
