import { once } from 'node:events';

export default async () => {
  const guardian = globalThis.postgresGuardian;
  guardian.ref();
  const gone = once(guardian, 'exit');
  guardian.stdin.end();
  await gone;
};
