import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  encodeEntries,
  encodeHashes,
  FolderTiles,
  folderLog,
  Frontier,
  leafHash,
  tilePath,
  tilesOf,
  verifyLog,
  type Checkpoint,
  type LogSource,
} from '#libs/ledger';
import type { Bench } from './bench.js';
import { median, spreadOf } from './rounds.js';

const size = 100_000;
const rounds = 7;
/** Events a second, on one core. */
const least = 100_000;

/** Verifies an export offline, beside the bare SHA-256 of the same bytes. */
export const verify: Bench = async function* () {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-bench-verify-'));
  try {
    const head = await madeUpExport(folder);
    const source = folderLog(folder);
    const verified: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [
        await perSecond(() => verifyLog(source, { head })),
        await perSecond(() => hashAll(source)),
      ];
      // The first round warms up.
      if (round === 0) continue;
      verified.push(one);
      bare.push(other);
    }
    const value = median(verified);
    yield {
      ...{ bench: 'exported events verified offline', value, unit: 'events/s', baseline: median(bare) },
      ratio: median(verified.map((rate, round) => rate / (bare[round] ?? NaN))),
      ...{ target: `≥ ${least.toLocaleString('en')}/s`, met: value >= least, spread: spreadOf(verified) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** By the time of the processor: the machine may be busy with something else. */
const perSecond = async (work: () => Promise<void>): Promise<number> => {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (size * 1e6) / (user + system);
};

const hashAll = async (source: LogSource): Promise<void> => {
  for (const tile of tilesOf(0, size))
    for (const entry of await source.entries(tile)) hash('sha256', entry, 'buffer');
};

const madeUpExport = async (folder: string): Promise<Checkpoint> => {
  const [files, tree] = [new FolderTiles(folder), new Frontier()];
  for (const tile of tilesOf(0, size)) {
    const entries = Array.from({ length: tile.width }, (_, at) => entryAt(tile.index * 256 + at));
    const hashes = entries.map((entry) => leafHash(entry));
    hashes.forEach((hash) => tree.append(hash));
    await files.write(tilePath(tile, 'entries'), encodeEntries(entries));
    await files.write(tilePath(tile), encodeHashes(hashes));
  }
  return { origin: 'bench.example', size, root: tree.root() };
};

/** As large as events are, with sealed texts, ten to a stream. */
const entryAt = (index: number): Buffer => {
  const [stream, revision] = [
    `dossier-0191e5a0-7b1c-7c3e-9d1a-${String(Math.floor(index / 10)).padStart(12, '0')}`,
    index % 10,
  ];
  return Buffer.from(
    `{"data":{"ask":"discipline","basis":{"gates":[{"met":true,"name":"opinions-complete","rule":"R12"},{"met":true,"name":"no-open-complaint","rule":"R31"}],"position":${index}},"grounds":"${sealed}","outcome":"no-objection"},"id":"0191e5a0-7b1c-7c3e-9d1a-${String(index).padStart(12, '0')}","metadata":{"accountId":"made-up-officer","commandId":"0191e5a0-7b1c-7c3e-9d1a-0123456789ab","effectiveOn":"2017-05-22","organ":"discipline","role":"department"},"recordedAt":"2017-05-22T04:00:00.000Z","revision":${revision},"schemaVersion":1,"stream":"${stream}","type":"vetting.opinion-recorded","v":1}`,
  );
};
const sealed = Buffer.alloc(240, 'made up').toString('base64');
