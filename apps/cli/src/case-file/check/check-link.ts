import { verifyConsistency, type Checkpoint } from '#libs/ledger';
import { z } from 'zod';
import { CaseFault } from '../case-fault.js';

/** Hashes that lead from an earlier checkpoint to the case file's; base64. */
const consistency = z.strictObject({
  size: z.int().nonnegative(),
  proof: z.array(z.string()).max(64),
});

/**
 * That the checkpoint extends the one that the auditor kept.
 * @param linked `consistency.json`, where it is there
 * @throws CaseFault CHECKPOINT_UNLINKED; Fault where history was rewritten
 */
export const checkLink = (kept: Checkpoint, head: Checkpoint, linked: string | undefined): void => {
  const link = linked === undefined ? undefined : linkIn(linked);
  const isSame = kept.size === head.size;
  if (!isSame && (link?.size !== kept.size || kept.size > head.size))
    throw new CaseFault('CHECKPOINT_UNLINKED', { kept: kept.size, found: head.size });
  const proof = isSame ? [] : (link?.proof ?? []).map((hash) => Buffer.from(hash, 'base64'));
  verifyConsistency({ size1: kept.size, size2: head.size, root1: kept.root, root2: head.root, proof });
};

const linkIn = (text: string): z.output<typeof consistency> | undefined => {
  try {
    return consistency.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};
