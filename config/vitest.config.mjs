import { transform } from '@swc/core';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { withoutTypes } from './typescript.mjs';

/** What Vitest would strip types with keeps no metadata of decorators. */
const typescript = {
  name: 'typescript',
  enforce: 'pre',
  transform: (source, filename) =>
    filename.endsWith('.ts') ? transform(source, { ...withoutTypes, sourceMaps: true, filename }) : undefined,
};

/** `#libs/*` are sources here, as `tsc` sees them. */
const conditions = ['source', 'node'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [typescript],
  esbuild: false,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{apps,libs,test}/**/*.spec.ts'],
    exclude: ['**/*.long.spec.ts'],
    globals: true,
    globalSetup: ['test/setup/postgres.setup.mjs'],
    pool: 'forks',
    // The suites of a process share what it loaded: no test changes a module, and loading it anew took half of the time.
    isolate: false,
    // Two cores are what there is.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
