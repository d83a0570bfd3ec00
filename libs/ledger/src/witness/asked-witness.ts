import { Readable } from 'node:stream';
import type { ProofFrom } from '../sealer/checkpoint-signer.js';
import { parseCheckpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { parseNote, signersOf, type Note, type NoteSignature } from '../verifier/signed-note.js';
import { parseVkey, type VerifierKey } from '../verifier/verifier-key.js';
import { requestText } from './checkpoint-request.js';

/** Who is asked, and where. */
export interface WitnessAddress {
  readonly key: VerifierKey;
  /** C2SP calls it the submission prefix. */
  readonly url: string;
}

/** Reads `VKEY@URL`, as `mingjian witness serve` prints it. @throws LEDGER.KEY_INVALID */
export const parseWitness = (text: string): WitnessAddress => {
  const [, vkey = '', url = ''] = /^(.+?)@(https?:\/\/[^\s]+?)\/?$/.exec(text) ?? [];
  const key = parseVkey(vkey);
  if (key.kind !== 'cosignature') throw new Fault('KEY_INVALID', { found: vkey });
  return { key, url };
};

/** One witness of one log, which remembers how far the witness knows it. */
export class AskedWitness {
  #knownSize = 0;
  #restsUntil = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #newest: Note | undefined;

  constructor(
    readonly address: WitnessAddress,
    private readonly patience: number,
  ) {}

  /**
   * One request at a time: of what waits behind a slow one, only the newest is asked for.
   * @returns `undefined` where a newer checkpoint went before
   * @throws Error that says why there is no cosignature
   */
  cosign(note: Note, proofFrom: ProofFrom): Promise<NoteSignature | undefined> {
    this.#newest = note;
    const turn = this.#turn.then(() => (note === this.#newest ? this.#cosign(note, proofFrom) : undefined));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #cosign(note: Note, proofFrom: ProofFrom): Promise<NoteSignature> {
    if (performance.now() < this.#restsUntil) throw new Error('did not answer a moment ago');
    const { size } = parseCheckpoint(note.text);
    const first = await this.#ask(note, size, proofFrom);
    // It is further or less far than was thought, and tells how far.
    const answer = this.#learns(first) ? await this.#ask(note, size, proofFrom) : first;
    if (answer.status !== 200) throw new Error(`answered ${answer.status} ${answer.text.trim()}`);
    const cosignature = this.#cosignatureIn(answer.text, note.text);
    this.#knownSize = size;
    return cosignature;
  }

  async #ask(note: Note, size: number, proofFrom: ProofFrom): Promise<Answer> {
    const oldSize = this.#knownSize;
    if (oldSize > size) {
      this.#knownSize = 0;
      throw new Error(`knows ${oldSize} events, and the log has ${size}`);
    }
    const body = requestText({ oldSize, proof: oldSize === 0 ? [] : await proofFrom(oldSize), note });
    try {
      return await send(`${this.address.url}/add-checkpoint`, body, AbortSignal.timeout(this.patience));
    } catch (error) {
      // Nobody waits at each checkpoint for one that is away.
      this.#restsUntil = performance.now() + this.patience * 5;
      throw error;
    }
  }

  #learns({ status, text }: Answer): boolean {
    const known = this.#knownSize;
    if (status !== 409 || !/^\d{1,15}\n$/.test(text)) return false;
    this.#knownSize = Number(text);
    return this.#knownSize !== known;
  }

  /** @throws Fault where it is not this witness's */
  #cosignatureIn(lines: string, text: string): NoteSignature {
    const { key } = this.address;
    const { signatures } = parseNote(`${text}\n${lines}`);
    const own = signatures.filter(({ name, id }) => name === key.name && id === key.id).slice(0, 1);
    signersOf({ text, signatures: own }, [key]);
    const [cosignature] = own;
    if (!cosignature) throw new Fault('NOTE_UNSIGNED', { found: '' });
    return cosignature;
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const send = async (url: string, request: string, signal: AbortSignal): Promise<Answer> => {
  const response = await fetch(url, { method: 'POST', body: request, signal, redirect: 'error' });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> = response.body ?? Readable.from([]);
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('answered too much');
    chunks.push(chunk);
  }
  return { status: response.status, text: Buffer.concat(chunks).toString() };
};

const mostBytes = 16_384;
