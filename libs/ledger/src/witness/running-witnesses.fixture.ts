import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '#libs/kernel';
import { noteSigner } from '../sealer/sealing.fixture.js';
import { parseNote } from '../verifier/signed-note.js';
import { vkeyOf } from '../verifier/verifier-key.js';
import { parseWitness, type WitnessAddress } from './asked-witness.js';
import { parseRequest } from './checkpoint-request.js';
import { FolderHeads } from './folder-heads.adapter.js';
import { Witness } from './witness.js';
import { witnessServer } from './witness-server.js';
import { log, witnessSigner } from './witness.fixture.js';

interface HeldWitness {
  readonly address: WitnessAddress;
  /** Which heads it was asked for. */
  readonly sizes: readonly number[];
  readonly letGo: () => void;
}

/** Witnesses that answer over HTTP, each with a key and a state of its own, until the test is over. */
export class RunningWitnesses {
  readonly #servers: Server[] = [];
  readonly #folder = mkdtemp(join(tmpdir(), 'mingjian-witnesses-'));

  async running(name: string, kind = Witness): Promise<WitnessAddress> {
    const signer = witnessSigner(name);
    const heads = await FolderHeads.at(await mkdtemp(join(await this.#folder, 'state-')));
    const witness = new kind(signer, [log.key, noteSigner.key], heads, new SystemClock());
    return this.#addressOf(
      witnessServer(witness, (error) => expect(error).toBeUndefined()),
      signer.key,
    );
  }

  /** Answers nothing until it is let go. */
  async held(name: string): Promise<HeldWitness> {
    const sizes: number[] = [];
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    class Held extends Witness {
      override async answer(request: string) {
        sizes.push(parseRequest(request).head.size);
        await gate;
        return super.answer(request);
      }
    }
    return { address: await this.running(name, Held), sizes, letGo };
  }

  /** Never answers. */
  silent(): Promise<WitnessAddress> {
    return this.#addressOf(createServer(() => undefined));
  }

  /** Answers with what is no cosignature of its own. */
  lying(): Promise<WitnessAddress> {
    return this.#addressOf(createServer((_, response) => response.end('— witness.example AAAAAAA=\n')));
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    await rm(await this.#folder, { recursive: true });
  }

  async #addressOf(server: Server, key = witnessSigner().key): Promise<WitnessAddress> {
    this.#servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    return parseWitness(`${vkeyOf(key)}@http://127.0.0.1:${port}/`);
  }
}

/** Who signed a note, but for the log. */
export const namesOn = (note = ''): readonly string[] =>
  parseNote(note)
    .signatures.map(({ name }) => name)
    .filter((name) => name !== log.key.name)
    .sort();
