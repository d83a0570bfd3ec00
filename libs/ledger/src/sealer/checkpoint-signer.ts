import { noteText } from '../notes/note-text.js';
import { signNote, type NoteSigner } from '../notes/note-signer.js';
import { checkpointText, type Checkpoint } from '../verifier/checkpoint.js';
import { verifyConsistency } from '../verifier/proofs.js';
import { Fault } from '../verifier/fault.js';
import { expectSame, type Hash } from '../verifier/tree.js';
import { refuse } from '../ledger.errors.js';
import type { Note } from '../verifier/signed-note.js';
import type { VerifierKey } from '../verifier/verifier-key.js';
import type { LastCheckpoints } from './last-checkpoints.port.js';

/** Gives the proof that the tree of so many leaves is the beginning of the one to be signed. */
export type ProofFrom = (size: number) => Promise<readonly Hash[]>;

/**
 * Signs the heads of logs, each of which must extend the one that it signed before: neither a database that was
 * rewritten nor one that came back from an old backup gets a signature.
 */
export class CheckpointSigner {
  /** @param signers while keys are turned, the old and the new one: both sign */
  constructor(
    private readonly signers: readonly NoteSigner<'note'>[],
    private readonly last: LastCheckpoints,
  ) {}

  /** Those that sign. */
  get keys(): readonly VerifierKey[] {
    return this.signers.map(({ key }) => key);
  }

  /** Whether each of its keys stands below the note; not, where a key was turned since. */
  hasSigned({ signatures }: Note): boolean {
    return this.keys.every((key) => signatures.some(({ name, id }) => name === key.name && id === key.id));
  }

  /** What was signed last. @throws LEDGER.CHECKPOINT_INVALID where its file was damaged */
  lastOf(origin: string): Promise<Checkpoint | undefined> {
    return this.last.of(origin);
  }

  /** @returns the signed note. @throws LEDGER.NOT_AN_EXTENSION */
  async sign(checkpoint: Checkpoint, proofFrom: ProofFrom): Promise<string> {
    const before = await this.last.of(checkpoint.origin);
    if (before) await expectExtension(before, checkpoint, proofFrom);
    const text = checkpointText(checkpoint);
    const signatures = await Promise.all(this.signers.map((signer) => signNote(signer, text)));
    // Before a signature leaves: whoever comes after a crash must not sign anything else of this size.
    if (before?.size !== checkpoint.size) await this.last.keep(checkpoint);
    return noteText({ text, signatures });
  }
}

const expectExtension = async (before: Checkpoint, now: Checkpoint, proofFrom: ProofFrom): Promise<void> => {
  const [size1, size2] = [before.size, now.size];
  const refused = refuse('LEDGER.NOT_AN_EXTENSION', { origin: now.origin, signed: size1, found: size2 });
  if (size2 < size1) throw refused;
  const [root1, root2] = [before.root, now.root];
  const proof = size1 < size2 ? await proofFrom(size1) : [];
  try {
    if (size1 === size2) expectSame('ROOT_DIFFERS', root1, root2);
    else verifyConsistency({ size1, size2, root1, root2, proof });
  } catch (error) {
    if (error instanceof Fault) throw refused;
    throw error;
  }
};
