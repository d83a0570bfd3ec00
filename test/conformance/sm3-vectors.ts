import { suiteOf } from '#libs/ledger';
import { sameBytes, textIn, type Vectors } from './vectors.js';

const pair = /^In = ([0-9A-Fa-f]*)\nOut = ([0-9A-Fa-f]{64})$/gm;

/** SM3 by `In` and `Out`, two lines each. */
export const sm3Vectors = (folder: string): Vectors => ({
  title: 'SM3',
  vectors: [...textIn(folder, 'sm3.vec.txt').matchAll(pair)].map(([, input = '', output = ''], index) => ({
    name: `SM3 ${index + 1}`,
    agrees: () => sameBytes(suiteOf('sm3')(Buffer.from(input, 'hex')), Buffer.from(output, 'hex')),
  })),
});
