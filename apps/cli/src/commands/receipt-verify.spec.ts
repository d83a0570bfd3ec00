import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkpointText,
  cosignNote,
  leafHash,
  localSigner,
  receiptJson,
  rootOf,
  signNote,
  tlogProofText,
  vkeyOf,
} from '#libs/ledger';

const anyKey = () => generateKeyPairSync('ed25519').privateKey;
const log = localSigner('log.example/cases', 'note', anyKey());
const witness = localSigner('witness.example', 'cosignature', anyKey());
const other = localSigner('other.example', 'cosignature', anyKey());

const verify = (...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', 'receipt', 'verify', ...words];
    execFile(
      process.execPath,
      main,
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });

it('mingjian receipt verify says what is proven, or what is wrong, by file and keys alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-receipt-'));
  const file = join(folder, 'act.tlog-proof');
  const [entry, neighbour] = [Buffer.from('{"data":"示例"}'), leafHash(Buffer.of(1))];
  const root = rootOf([leafHash(entry), neighbour]);
  const text = checkpointText({ origin: log.key.name, size: 2, root });
  const signatures = [await signNote(log, text), await cosignNote(witness, text, 1_495_425_600)];
  const proof = { extra: entry, index: 0, proof: [neighbour], checkpoint: { text, signatures } };
  await writeFile(file, tlogProofText(proof));
  const keys = ['--key', vkeyOf(log.key), '--witness', vkeyOf(witness.key)];
  const proven = await verify(file, ...keys);
  expect(proven).toMatchObject({ code: 0, stderr: '' });
  expect(proven.stdout).toMatch(
    /第 1 条.*\nProven: of the first 2 .* number 1 .*\n.*signed: log\.example\/cases/,
  );
  expect(proven.stdout).toMatch(
    /witnessed: witness\.example.* 2017-05-22T04:00:00\.000Z\n\{"data":"示例"\}\n$/,
  );
  expect(await verify(file, ...keys, vkeyOf(other.key))).toMatchObject({
    ...{ code: 3, stdout: '' },
    stderr: expect.stringMatching(/^LEDGER\.WITNESS_MISSING\n见证者 other.example 没有签名。/),
  });
  await writeFile(file, JSON.stringify({ ...receiptJson(proof), entry: '{"data":"另一"}' }));
  expect(await verify(file, ...keys)).toMatchObject({
    ...{ code: 3, stdout: '' },
    stderr: expect.stringMatching(/^LEDGER\.ROOT_DIFFERS\n/),
  });
  await rm(folder, { recursive: true });
}, 60_000);
