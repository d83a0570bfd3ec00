import { execFile } from 'node:child_process';
import { generateKeyPairSync, createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkpointText,
  cosignNote,
  encodeEntries,
  leafHash,
  localSigner,
  noteText,
  rootOf,
  signNote,
  vkeyOf,
} from '#libs/ledger';

const anyKey = () => generateKeyPairSync('ed25519').privateKey;
const log = localSigner('log.example/cases', 'note', anyKey());
const witness = localSigner('witness.example', 'cosignature', anyKey());

const verify = (...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', 'ledger', 'verify', ...words];
    execFile(process.execPath, main, { env: {} }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

const digest = createHash('sha256').update('sealed').digest('hex');
const [erased, rulebook] = ['e'.repeat(64), 'b'.repeat(64)];
const named = `"attachments":["${digest}","${erased}"],"rulebook":"${rulebook}",`;
const entries = ['示例', '另例', '末例'].map((said, revision) =>
  Buffer.from(
    `{"data":{${named}"said":"${said}"},"id":"i","metadata":{},"recordedAt":"2017-05-22T04:00:00.000Z","revision":${revision},"schemaVersion":1,"stream":"made-up","type":"made.up","v":1}`,
  ),
);
const headOf = async (size: number): Promise<string> => {
  const root = rootOf(entries.slice(0, size).map((entry) => leafHash(entry)));
  const text = checkpointText({ origin: log.key.name, size, root });
  const signatures = [await signNote(log, text), await cosignNote(witness, text, 1_495_425_600)];
  return noteText({ text, signatures });
};

it('mingjian ledger verify says what is proven and what is consistent, or the first fault, by files and keys alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-export-'));
  await mkdir(join(folder, 'tile/entries/000.p'), { recursive: true });
  const bundle = join(folder, 'tile/entries/000.p/3');
  await writeFile(bundle, encodeEntries(entries));
  await writeFile(join(folder, 'checkpoint'), await headOf(3));
  const kept = join(folder, 'kept');
  await writeFile(kept, await headOf(2));
  await mkdir(join(folder, 'attachments', digest.slice(0, 2)), { recursive: true });
  await writeFile(join(folder, 'attachments', digest.slice(0, 2), `${digest.slice(2)}.pdf`), 'sealed');
  const keys = ['--checkpoint', kept, '--key', vkeyOf(log.key), '--witness', vkeyOf(witness.key)];
  const sound = await verify(folder, ...keys);
  expect(sound).toMatchObject({ code: 0, stderr: '' });
  expect(sound.stdout).toMatch(/Events 1 to 2 are proven.*\n.*\nEvents 3 to 3 are consistent/);
  expect(sound.stdout).toMatch(/witnessed: witness\.example.*\n.*\n1 attachments are what/);
  expect(sound.stdout).toMatch(new RegExp(`Named and not there: 1 files.*\\n  ${erased}\\n$`));
  await writeFile(bundle, (await readFile(bundle, 'latin1')).replace('i', 'j'), 'latin1');
  const told = await verify(folder, ...keys, '--json');
  expect(told).toMatchObject({ code: 3, stderr: '' });
  expect(JSON.parse(told.stdout)).toMatchObject({
    ...{ verdict: 'fault', code: 'LEDGER.EARLIER_ROOT_DIFFERS', details: expect.any(Object) },
    says: { zh: expect.stringMatching(/^较早的树根不符，历史已被改动/) },
  });
  await rm(folder, { recursive: true });
}, 60_000);
