import base from './jest.config.mjs';

/** What works on a million events; `npm test` leaves it out. */
export default {
  ...base,
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.long.spec.ts'],
  testTimeout: 1_800_000,
};
