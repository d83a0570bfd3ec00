import base from './vitest.config.mjs';

const test = { include: ['{apps,libs,test}/**/*.long.spec.ts'], exclude: [], testTimeout: 1_800_000 };

/** What works on a million events; `npm test` leaves it out. */
export default { ...base, test: { ...base.test, ...test } };
