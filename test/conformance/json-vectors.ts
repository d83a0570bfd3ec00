import { join } from 'node:path';
import { canonicalForm } from '#libs/ledger';
import { filesIn, sameBytes, textIn, type Vectors } from './vectors.js';

/** RFC 8785: what each text becomes, once as text and once as its bytes in hexadecimal. */
export const jsonVectors = (folder: string): Vectors => ({
  title: 'RFC 8785 canonical forms',
  vectors: filesIn(join(folder, 'input')).flatMap((name) => {
    const canonical = (): string => canonicalForm(textIn(folder, `input/${name}`));
    const bytes = textIn(folder, `outhex/${name.replace(/\.json$/, '.txt')}`).replace(/\s/g, '');
    return [
      { name, agrees: () => canonical() === textIn(folder, `output/${name}`) },
      {
        name: `${name}, its bytes`,
        agrees: () => sameBytes(Buffer.from(canonical()), Buffer.from(bytes, 'hex')),
      },
    ];
  }),
});
