import { join } from 'node:path';
import { z } from 'zod';
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from '#libs/ledger';
import { base64Bytes, filesIn, jsonIn, passes, type Vectors } from './vectors.js';

const proof = z
  .array(base64Bytes)
  .nullable()
  .transform((hashes) => hashes ?? []);
const wanted = { proof, wantErr: z.boolean() };
const roots = { root1: base64Bytes, root2: base64Bytes };
const leaf = { leafIdx: z.number(), leafHash: base64Bytes, root: base64Bytes };

const inclusion = z.object({ ...wanted, ...leaf, treeSize: z.number() });
const consistency = z.object({ ...wanted, ...roots, size1: z.number(), size2: z.number() });
const subtreeInclusion = z.object({ ...wanted, ...leaf, start: z.number(), end: z.number() });
const subtreeConsistency = z.object({
  ...wanted,
  ...roots,
  start: z.number(),
  end: z.number(),
  size: z.number(),
});

/** Good proofs and bad ones, one a file. */
export const proofVectors = (folder: string): readonly Vectors[] => [
  proofs(folder, 'inclusion', inclusion, ({ leafIdx: index, treeSize: size, ...rest }) =>
    verifyInclusion({ ...rest, index, size }),
  ),
  proofs(folder, 'consistency', consistency, (vector) => verifyConsistency(vector)),
  proofs(folder, 'subtreeinclusion', subtreeInclusion, ({ leafIdx: index, ...rest }) =>
    verifySubtreeInclusion({ ...rest, index }),
  ),
  proofs(folder, 'subtreeconsistency', subtreeConsistency, (vector) => verifySubtreeConsistency(vector)),
];

const proofs = <Shape extends { readonly wantErr: boolean }>(
  folder: string,
  kind: string,
  shape: z.ZodType<Shape>,
  verify: (vector: Shape) => void,
): Vectors => {
  const files = filesIn(join(folder, kind));
  const vectors = files.map((name) => ({ name, vector: jsonIn(join(folder, kind), name, shape) }));
  const bad = vectors.filter(({ vector }) => vector.wantErr).length;
  return {
    title: `${kind} proofs (${vectors.length - bad} good, ${bad} bad)`,
    vectors: vectors.map(({ name, vector }) => ({
      name: `${kind}/${name}`,
      agrees: () => passes(() => verify(vector), !vector.wantErr),
    })),
  };
};
