import { transformFile } from '@swc/core';
import { fileURLToPath } from 'node:url';
import { withoutTypes } from '../../config/typescript.mjs';

export const resolve = (specifier, context, next) => {
  const ownSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(ownSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { ...withoutTypes, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
};
