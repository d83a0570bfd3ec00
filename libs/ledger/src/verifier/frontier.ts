import { emptyRoot, nodeHash, sha256, type Hash, type Suite } from './hash-suite.js';
import { half, isOdd } from './natural.js';

/** The right edge of a growing tree: as many hashes as its size has ones in binary, however long the log. */
export class Frontier {
  #size = 0;
  /** Roots of the complete subtrees, the largest first. */
  readonly #roots: Hash[] = [];

  constructor(private readonly suite: Suite = sha256) {}

  get size(): number {
    return this.#size;
  }

  append(leafHash: Hash): void {
    let hash = leafHash;
    for (let rest = this.#size; isOdd(rest); rest = half(rest))
      hash = nodeHash(this.#roots.pop() ?? hash, hash, this.suite);
    this.#roots.push(hash);
    this.#size += 1;
  }

  /** An odd subtree is never doubled: it joins the next larger one as it is. */
  root(): Hash {
    return this.#roots.length === 0
      ? emptyRoot(this.suite)
      : this.#roots.reduceRight((right, left) => nodeHash(left, right, this.suite));
  }
}

/** RFC 6962, 2.1: the root over leaf hashes in their order. */
export const rootOf = (hashes: Iterable<Hash>, suite: Suite = sha256): Hash => {
  const frontier = new Frontier(suite);
  for (const hash of hashes) frontier.append(hash);
  return frontier.root();
};
