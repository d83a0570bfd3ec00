import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CheckpointSigner,
  checkpointText,
  consistencyProof,
  cosignNote,
  FolderHeads,
  FolderTiles,
  leafData,
  leafHash,
  liveLog,
  localSigner,
  MemoryLastCheckpoints,
  noteText,
  parseCheckpoint,
  parseNote,
  requestText,
  signNote,
  treeOf,
  Witness,
  type Hash,
  type NoteSigner,
} from '#libs/ledger';
import { generateKeyPairSync } from 'node:crypto';
import { anySigner, AttackedLog, origin, said } from './attacked-log.fixture.js';

let log: AttackedLog;
beforeAll(async () => {
  log = await AttackedLog.open();
});
afterEach(() => log.restore());
afterAll(() => log.close());

const rewriting = `update log.event set data = replace(data, 'no-objection', 'objection') where position = 42`;
const cutting = (size: number): string =>
  `delete from log.event where position > ${size}; update log.head set position = ${size}`;

/** Tiles made anew from what the database holds now, signed by whoever has this key and no memory. */
const rebuilt = async (signer: NoteSigner<'note'>): Promise<FolderTiles> => {
  const tiles = new FolderTiles(await mkdtemp(join(log.folder, 'rebuilt-')));
  await log.seal(tiles, new CheckpointSigner([signer], new MemoryLastCheckpoints()));
  return tiles;
};

const leaves = async (): Promise<readonly Hash[]> =>
  (await log.log.readAll({ after: 0, limit: 1_000 })).events.map((event) => leafHash(leafData(event)));

describe('Whoever owns the database and the tiles and', () => {
  it('rebuilds everything from the first event on without the key, has no signature', async () => {
    await log.owner.query(rewriting);
    const tiles = await rebuilt(anySigner());
    expect(await log.found({ source: liveLog(log.log, tiles) })).toBe('NOTE_UNSIGNED');
    await tiles.write('checkpoint', Buffer.from(await log.head()));
    expect(await log.found({ source: liveLog(log.log, tiles) })).toBe('EARLIER_ROOT_DIFFERS');
    expect(await log.found({ source: liveLog(log.log, tiles), kept: undefined })).toBe('ROOT_DIFFERS');
  });

  it('has stolen the current key, too, does not get past a kept checkpoint', async () => {
    await log.owner.query(rewriting);
    const source = liveLog(log.log, await rebuilt(log.signer));
    expect(await log.found({ source })).toBe('EARLIER_ROOT_DIFFERS');
    // Nobody sees it without one, nor without a witness.
    expect(await log.found({ source, kept: undefined })).toBe('sound');
  });

  it('has stolen the current key, does not get past the witness', async () => {
    const key = generateKeyPairSync('ed25519').privateKey;
    const signer = localSigner('witness.example', 'cosignature', key);
    const heads = await FolderHeads.at(await mkdtemp(join(log.folder, 'witness-')));
    const witness = new Witness(signer, [log.signer.key], heads, log.clock);
    const asked = async (note: string, oldSize: number): Promise<number> => {
      const tree = treeOf(await leaves());
      const proof = consistencyProof(tree, oldSize, parseCheckpoint(parseNote(note).text).size);
      return (await witness.answer(requestText({ oldSize, proof, note: parseNote(note) }))).status;
    };
    expect(await asked(await log.head(), 0)).toBe(200);
    await log.owner.query(rewriting);
    const fork = await rebuilt(log.signer);
    expect(await asked(await log.head(fork), 300)).toBe(409);
    await log.happen(5);
    const longer = await rebuilt(log.signer);
    expect(await asked(await log.head(longer), 300)).toBe(422);
    const trust = log.trust(signer.key);
    expect(await log.found({ source: liveLog(log.log, longer), trust, kept: undefined })).toBe(
      'WITNESS_MISSING',
    );
    const forged = parseNote(await log.head(longer));
    const stranger = localSigner('witness.example', 'cosignature', generateKeyPairSync('ed25519').privateKey);
    const signatures = [...forged.signatures, await cosignNote(stranger, forged.text, 1)];
    await longer.write('checkpoint', Buffer.from(noteText({ ...forged, signatures })));
    expect(await log.found({ source: liveLog(log.log, longer), trust, kept: undefined })).toBe(
      'WITNESS_MISSING',
    );
  });

  it('cuts the tail off and signs by a retired key, is found by either', async () => {
    const retired = anySigner();
    await log.owner.query(cutting(150));
    const source = liveLog(log.log, await rebuilt(retired));
    expect(await log.found({ source })).toBe('NOTE_UNSIGNED');
    // A retired key counts for the kept checkpoint, never for the head.
    expect(await log.found({ source, retired: [retired.key] })).toBe('NOTE_UNSIGNED');
    expect(await log.found({ source, trust: { logs: [retired.key, log.signer.key], witnesses: [] } })).toBe(
      'LOG_SHORTER',
    );
  });

  it('forks the log at one size, gets no signature for the second head, and is found beside the first', async () => {
    const kept = await log.head();
    await log.owner.query(rewriting);
    expect(await said(async () => log.seal(new FolderTiles(await mkdtemp(join(log.folder, 'fork-')))))).toBe(
      'LEDGER.NOT_AN_EXTENSION',
    );
    expect(await log.found({ source: liveLog(log.log, await rebuilt(log.signer)), kept })).toBe(
      'EARLIER_ROOT_DIFFERS',
    );
  });

  it('brings back an old backup and goes on, gets no signature, and is found', async () => {
    await log.owner.query(cutting(250));
    await log.happen(100);
    expect(await said(async () => log.seal(new FolderTiles(await mkdtemp(join(log.folder, 'fresh-')))))).toBe(
      'LEDGER.NOT_AN_EXTENSION',
    );
    // Nor beside the tiles of before: the last event that they count is another one.
    expect(await said(() => log.seal())).toBe('LEDGER.NOT_AN_EXTENSION');
    // With the tiles of before, the first event that is another one is named.
    expect(await log.found()).toBe('EVENT_CHANGED 251');
    const late = await log.head();
    const source = liveLog(log.log, await rebuilt(log.signer));
    expect(await log.found({ source, kept: late })).toBe('EARLIER_ROOT_DIFFERS');
  });

  it('shows an old checkpoint again, is found by whoever kept a later one', async () => {
    const late = await log.head();
    await log.tiles.write('checkpoint', Buffer.from(log.kept));
    expect(await log.found({ kept: late })).toBe('LOG_SHORTER');
  });

  it('appends a backdated event at the end and has it sealed, is found by its time', async () => {
    await log.owner.query(
      `insert into log.event select 301, 'dossier-made-up', 0, gen_random_uuid(), type, 1, '2017-01-01T00:00:00.000Z', metadata, data
         from log.event where position = 300; update log.head set position = 301`,
    );
    await log.seal();
    expect(await log.found()).toBe('TIME_WENT_BACK 301');
  });

  it('leaves a number of a stream out and has it sealed, is found by the gap', async () => {
    await log.owner.query(
      `insert into log.event select 301, 'dossier-made-up', 1, gen_random_uuid(), type, 1, recorded_at, metadata, data
         from log.event where position = 300; update log.head set position = 301`,
    );
    await log.seal();
    expect(await log.found()).toBe('REVISION_WRONG 301');
  });

  it('appends what two readers would read differently and has it sealed, is found', async () => {
    await log.owner.query(
      `insert into log.event select 301, 'dossier-made-up', 0, gen_random_uuid(), type, 1, recorded_at, metadata, '{"a":1,"a":2}'
         from log.event where position = 300; update log.head set position = 301`,
    );
    await log.seal();
    expect(await log.found()).toBe('EVENT_INVALID 301');
  });
});

describe('Whoever hands out a checkpoint and', () => {
  const changedHead = async (change: (note: string) => string | Promise<string>): Promise<string> => {
    await log.tiles.write('checkpoint', Buffer.from(await change(await log.head())));
    return log.found({ trust: log.trust() });
  };
  const signedBy = async (signer: NoteSigner<'note'>, text: string): Promise<string> =>
    noteText({ text, signatures: [await signNote(signer, text)] });

  it('changes its size, root or origin, is found', async () => {
    expect(await changedHead((note) => note.replace('\n300\n', '\n299\n'))).toBe('SIGNATURE_WRONG');
    await log.restore();
    const other = localSigner('log.example/other', 'note', generateKeyPairSync('ed25519').privateKey);
    const head = { origin: 'log.example/other', size: 300, root: Buffer.alloc(32) };
    expect(await changedHead(() => signedBy(other, checkpointText(head)))).toBe('ORIGIN_DIFFERS');
    // Signed by the right key, and still the root of another tree.
    const forged = { ...head, origin };
    expect(await changedHead(() => signedBy(log.signer, checkpointText(forged)))).toBe('ROOT_DIFFERS');
  });

  it('strips the signatures, or puts that of another key or under another key id, is found', async () => {
    const note = await log.head();
    const [text = ''] = note.split('\n\n');
    expect(await changedHead(() => `${text}\n\n`)).toBe('NOTE_INVALID');
    expect(await changedHead(() => signedBy(anySigner(), `${text}\n`))).toBe('NOTE_UNSIGNED');
    const stranger = parseNote(await signedBy(anySigner(), `${text}\n`));
    const underId = stranger.signatures.map((signature) => ({ ...signature, id: log.signer.key.id }));
    expect(await changedHead(() => noteText({ text: `${text}\n`, signatures: underId }))).toBe(
      'SIGNATURE_WRONG',
    );
  });
});
