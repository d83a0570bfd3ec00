import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkpointText,
  leafHash,
  localSigner,
  noteText,
  parseNote,
  parseVkey,
  requestText,
  rootOf,
  signersOf,
  signNote,
  vkeyOf,
} from '#libs/ledger';
import { secondProcess } from '#libs/testing';

const log = localSigner('log.example/cases', 'note', generateKeyPairSync('ed25519').privateKey);
const program = `
  import { program } from './apps/cli/src/program.ts';
  process.exitCode = await program(process.argv.slice(1));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-witness-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The command, ended: its exit code and what it said. */
const ended = (...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', ...words];
    execFile(
      process.execPath,
      main,
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return address !== null && typeof address === 'object' ? address.port : 0;
};

describe('mingjian witness', () => {
  it('makes a key, which it never replaces, and cosigns with it as a server of its own', async () => {
    const key = join(folder, 'witness.key');
    const made = await ended('witness', 'new-key', 'witness.example', '--key', key);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const again = await ended('witness', 'new-key', 'witness.example', '--key', key);
    expect(again).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^LEDGER\.KEY_IS_THERE\n.*\n.*\n$/),
    });

    const state = ['--state', join(folder, 'state'), '--port', String(await freePort())];
    const serving = secondProcess(program, [
      'witness',
      'serve',
      '--key',
      key,
      ...state,
      '--log',
      vkeyOf(log.key),
    ]);
    const [, vkey = '', url = ''] = /^见证 Witness: (\S+)@(http:\S+)$/.exec(await serving.nextLine()) ?? [];
    expect(`${vkey}\n`).toBe(made.stdout);
    const text = checkpointText({ origin: log.key.name, size: 1, root: rootOf([leafHash(Buffer.of(1))]) });
    const note = { text, signatures: [await signNote(log, text)] };
    const body = requestText({ oldSize: 0, proof: [], note });
    const send = (path: string, request: RequestInit) => fetch(`${url}${path}`, request);
    const answer = await send('/add-checkpoint', { method: 'POST', body });
    expect(answer.status).toBe(200);
    const cosigned = parseNote(`${noteText(note)}${await answer.text()}`);
    expect(signersOf(cosigned, [parseVkey(vkey)])).toHaveLength(1);

    const known = await send('/add-checkpoint', { method: 'POST', body });
    expect([known.status, known.headers.get('content-type'), await known.text()]).toEqual([
      409,
      'text/x.tlog.size',
      '1\n',
    ]);
    const refused = [
      await send('/add-checkpoint', { method: 'GET' }),
      await send('/', { method: 'POST', body }),
      await send('/add-checkpoint', { method: 'POST', body: 'x' }),
      await send('/add-checkpoint', { method: 'POST', body: 'x'.repeat(70_000) }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([405, 404, 400, 413]);
    await serving.kill('SIGTERM');
  }, 60_000);

  it('says which key it cannot read, and which log it cannot know', async () => {
    const state = ['--state', join(folder, 'no-state')];
    const unread = await ended('witness', 'serve', '--key', join(folder, 'none'), ...state, '--log', 'x');
    expect(unread).toMatchObject({ code: 2, stderr: expect.stringContaining('LEDGER.SIGNING_KEY_MISSING') });
    const key = join(folder, 'witness.key');
    await chmod(key, 0o644);
    const open = await ended('witness', 'serve', '--key', key, ...state, '--log', 'x');
    expect(open).toMatchObject({ code: 2, stderr: expect.stringContaining('LEDGER.SIGNING_KEY_OPEN') });
    await chmod(key, 0o600);
    const unknown = await ended('witness', 'serve', '--key', key, ...state, '--log', 'x');
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('LEDGER.KEY_INVALID') });
  }, 60_000);
});
