import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '#libs/kernel';
import { grownTree } from '../grown-trees.fixture.js';
import { noteText } from '../notes/note-text.js';
import type { ProofFrom } from '../sealer/checkpoint-signer.js';
import { Cosigners } from '../sealer/cosigners.port.js';
import { MemoryTiles } from '../sealer/memory-tiles.adapter.js';
import { Sealer } from '../sealer/sealer.js';
import { emptyLog, happen, headOf, noteSigner, origin, signerWith } from '../sealer/sealing.fixture.js';
import { consistencyProof } from '../tree/consistency-proof.js';
import { parseNote, signersOf } from '../verifier/signed-note.js';
import { vkeyOf } from '../verifier/verifier-key.js';
import { parseWitness, type WitnessAddress } from './asked-witness.js';
import { FolderHeads } from './folder-heads.adapter.js';
import { Witness } from './witness.js';
import { witnessServer } from './witness-server.js';
import { headNote, log, witnessSigner } from './witness.fixture.js';
import { Witnesses } from './witnesses.js';

const { leaves, tree } = grownTree(20);
const headOfFirst = async (size: number) => noteText(await headNote(leaves.slice(0, size)));
const proofTo = (size: number) => async (from: number) => consistencyProof(tree, from, size);

let folder: string;
const servers: Server[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-witnesses-'));
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
afterAll(() => rm(folder, { recursive: true }));

const addressOf = async (server: Server, key = witnessSigner().key): Promise<WitnessAddress> => {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return parseWitness(`${vkeyOf(key)}@http://127.0.0.1:${port}/`);
};

const running = async (name: string): Promise<WitnessAddress> => {
  const signer = witnessSigner(name);
  const heads = await FolderHeads.at(await mkdtemp(join(folder, 'state-')));
  const witness = new Witness(signer, [log.key, noteSigner.key], heads, new SystemClock());
  return addressOf(
    witnessServer(witness, (error) => expect(error).toBeUndefined()),
    signer.key,
  );
};

/** Never answers. */
const silent = () => addressOf(createServer(() => undefined));
/** Answers with what is no cosignature of its own. */
const lying = () => addressOf(createServer((_, response) => response.end('— witness.example AAAAAAA=\n')));

describe('Witnesses that are asked', () => {
  it('all sign, again and again, and one that knew the log before tells how far', async () => {
    const three = [await running('a.example'), await running('b.example'), await running('c.example')];
    const keys = three.map(({ key }) => key);
    const gathered = async (asked: readonly WitnessAddress[], sizes: readonly number[]) => {
      const witnesses = new Witnesses(asked, { wanted: asked.length });
      for (const size of sizes) {
        const note = await witnesses.gather(await headOfFirst(size), proofTo(size));
        expect(signersOf(parseNote(note ?? ''), [log.key, ...keys])).toHaveLength(1 + asked.length);
      }
    };
    await gathered(three, [4, 9, 9]);
    await gathered(three.slice(1), [11, 13]);
    await gathered(three, [20, 20]);
  });

  it('are enough when as many sign as must; who is silent or lies is told of', async () => {
    const asked = [await running('a.example'), await silent(), await lying()];
    const missed: string[] = [];
    const options = { patience: 300, missed: (name: string) => missed.push(name) };
    const one = new Witnesses(asked, { ...options, wanted: 1 });
    const note = await one.gather(await headOfFirst(5), proofTo(5));
    expect(signersOf(parseNote(note ?? ''), [asked[0]!.key])).toHaveLength(1);
    expect(missed).toHaveLength(2);
    const two = new Witnesses(asked, { ...options, wanted: 2 });
    expect(await two.gather(await headOfFirst(5), proofTo(5))).toBeUndefined();
  });

  it('do not follow a log that went back', async () => {
    const asked = [await running('a.example')];
    await new Witnesses(asked, { wanted: 1 }).gather(await headOfFirst(9), proofTo(9));
    expect(
      await new Witnesses(asked, { wanted: 1 }).gather(await headOfFirst(5), proofTo(5)),
    ).toBeUndefined();
  });

  it('cannot be fewer than must sign, nor count twice', async () => {
    const one = await running('a.example');
    for (const [asked, wanted] of [
      [[one], 2],
      [[one, one], 1],
    ] as const)
      expect(() => new Witnesses(asked, { wanted })).toThrow(
        expect.objectContaining({ code: 'LEDGER.WITNESSES_TOO_FEW' }),
      );
  });
});

describe('The sealer', () => {
  it('publishes a checkpoint when enough witnesses have signed it, and not before', async () => {
    const [events, tiles] = [emptyLog(), new MemoryTiles()];
    await happen(events, 300);
    const witness = await running('a.example');
    let asked = 0;
    let published: string | undefined;
    // Only whoever asks for the third time gets through to the witness.
    const witnesses = new Witnesses([witness], { wanted: 1 });
    class Late extends Cosigners {
      override async gather(note: string, proofFrom: ProofFrom): Promise<string | undefined> {
        asked += 1;
        published = Buffer.from((await tiles.read('checkpoint')) ?? []).toString();
        return asked < 3 ? undefined : witnesses.gather(note, proofFrom);
      }
    }
    const cosigners = new Late();
    const ending = new AbortController();
    const sealed = (): void => ending.abort();
    await new Sealer(events, tiles, signerWith(), { origin, every: 1, sealed, cosigners }).run(ending.signal);
    expect({ asked, published }).toEqual({ asked: 3, published: '' });
    expect((await headOf(tiles)).size).toBe(300);
    const note = parseNote(Buffer.from((await tiles.read('checkpoint')) ?? []).toString());
    expect(signersOf(note, [witness.key])).toHaveLength(1);
  });
});
