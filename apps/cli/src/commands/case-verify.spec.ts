import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vkeyOf } from '#libs/ledger';
import { plantedCase, signer } from '../case-file/planted-case.fixture.js';

const verify = (folder: string): Promise<{ code: number; stdout: string }> =>
  new Promise((resolve) => {
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const words = ['case', 'verify', folder, '--key', vkeyOf(signer.key), '--json'];
    execFile(
      process.execPath,
      [...sources, 'apps/cli/src/main.ts', ...words],
      { env: {} },
      (error, stdout) => {
        resolve({ code: Number(error?.code ?? 0), stdout });
      },
    );
  });

it('mingjian case verify never ends as sound over a report that it cannot make again', async () => {
  const opened = {
    stream: 'nomination-n1',
    revision: 0,
    type: 'nomination.opened',
    data: { campaign: 'c1' },
  };
  const planted = await plantedCase({ told: [opened] });
  planted.sign({ report: 99 });
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-case-'));
  for (const [path, bytes] of planted.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const { code, stdout } = await verify(folder);
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'report-unproven', events: 1 });
  expect(code).toBe(3);
}, 60_000);
