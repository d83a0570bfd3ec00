import { join } from 'node:path';
import { jsonVectors } from './json-vectors.js';
import { noteVectors } from './note-vectors.js';
import { proofVectors } from './proof-vectors.js';
import { sm3Vectors } from './sm3-vectors.js';
import { tileVectors } from './tile-vectors.js';
import { treeVectors } from './tree-vectors.js';
import type { Vector, Vectors } from './vectors.js';

/** How many vectors of one kind agree, and the names of those that do not. */
export interface Outcome {
  readonly title: string;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Runs the ledger against a folder of public vectors. Throws where a part of the folder is missing. */
export const conformanceWith = (folder: string): readonly Outcome[] =>
  [
    treeVectors(join(folder, 'transparency-dev-merkle')),
    ...proofVectors(join(folder, 'transparency-dev-merkle', 'testdata')),
    jsonVectors(join(folder, 'cyberphone-jcs', 'testdata')),
    sm3Vectors(join(folder, 'sm3')),
    noteVectors(join(folder, 'c2sp-specs')),
    tileVectors(join(folder, 'c2sp-specs')),
  ].map(outcomeOf);

export const outcomeOf = ({ title, vectors }: Vectors): Outcome => {
  const wrong = vectors.filter((vector) => !agrees(vector)).map(({ name }) => name);
  return { title, right: vectors.length - wrong.length, wrong };
};

const agrees = ({ agrees: holds }: Vector): boolean => {
  try {
    return holds();
  } catch {
    return false;
  }
};

/** Nothing wrong, and of every kind something right: an empty folder proves nothing. */
export const isConforming = (outcomes: readonly Outcome[]): boolean =>
  outcomes.every(({ right, wrong }) => right > 0 && wrong.length === 0);

export const lineOf = ({ title, right, wrong }: Outcome): string =>
  [`${wrong.length === 0 && right > 0 ? '✓' : '✗'} ${title}: ${right} right, ${wrong.length} wrong`]
    .concat(wrong.map((name) => `    ${name}`))
    .join('\n');
