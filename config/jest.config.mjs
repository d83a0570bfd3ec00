const modules = '<rootDir>/node_modules';

/**
 * Every suite loads its modules anew, and each file costs: what comes in hundreds of them is taken from the one file in
 * which it is published as well.
 */
const oneFileEach = {
  '^rxjs(/operators)?$': `${modules}/rxjs/dist/bundles/rxjs.umd.min.js`,
  '^class-validator$': `${modules}/class-validator/bundles/class-validator.umd.min.js`,
  '^es-toolkit/compat$': `${modules}/es-toolkit/dist/browser.global.js`,
};

/** Native ESM under Jest: sources are stripped of types by swc; `#libs/*` resolves by the `source` condition. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    ...oneFileEach,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: ['<rootDir>/{apps,libs,test}/**/!(*.long).spec.ts'],
  globalSetup: '<rootDir>/test/setup/postgres.setup.mjs',
  globalTeardown: '<rootDir>/test/setup/postgres.teardown.mjs',
  testTimeout: 20_000,
  // Two cores are what there is; one process for all suites would leave one idle, and keep every module it ever loaded.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
};
