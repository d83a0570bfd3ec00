import { Fault } from '../verifier/fault.js';
import { sha256, type Suite } from '../verifier/tree.js';
import { type Inclusion, verifyInclusion } from '../verifier/proofs.js';
import { expectSubtree } from './subtree-consistency.js';

/** That a leaf stands at `index` among the leaves from `start` up to, not including, `end`. */
export interface SubtreeInclusion extends Omit<Inclusion, 'size'> {
  readonly start: number;
  readonly end: number;
}

/** draft-ietf-plants-merkle-tree-certs, 4.3.2. @throws as `verifyInclusion` */
export const verifySubtreeInclusion = (inclusion: SubtreeInclusion, suite: Suite = sha256): void => {
  const { start, end, index, leafHash, proof, root } = inclusion;
  expectSubtree(start, end, end);
  if (index < start) throw new Fault('RANGE_INVALID', { found: index, size: end });
  verifyInclusion({ index: index - start, size: end - start, leafHash, proof, root }, suite);
};
