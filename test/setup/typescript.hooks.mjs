import { transformFile } from '@swc/core';
import { fileURLToPath } from 'node:url';
import jest from '../../config/jest.config.mjs';

/** The same transformation as under Jest. */
const [, options] = jest.transform['^.+\\.ts$'];

export const resolve = (specifier, context, next) => {
  const ownSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(ownSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), {
    ...options,
    swcrc: false,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
};
