import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names the directory of this run's PostgreSQL, which the first test that needs it starts; returns what ends it. */
export default async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mingjian-test-'));
  // Run as root, the server has a user of its own, who must enter.
  await chmod(directory, 0o755);
  process.env.MINGJIAN_TEST_POSTGRES = directory;
  const guardian = spawn(
    process.execPath,
    [fileURLToPath(new URL('postgres.guardian.mjs', import.meta.url)), directory],
    { detached: true, stdio: ['pipe', 'inherit', 'inherit'] },
  );
  guardian.unref();
  guardian.stdin.unref();
  return async () => {
    guardian.ref();
    const gone = once(guardian, 'exit');
    guardian.stdin.end();
    await gone;
  };
};
