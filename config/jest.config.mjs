/** Native ESM under Jest: sources are stripped of types by swc; `#libs/*` resolves by the `source` condition. */
export default {
  rootDir: '..',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
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
