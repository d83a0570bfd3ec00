import { noteText } from '../notes/note-text.js';
import { refuse } from '../ledger.errors.js';
import { Cosigners } from '../sealer/cosigners.port.js';
import type { ProofFrom } from '../sealer/checkpoint-signer.js';
import { parseNote, type Note, type NoteSignature } from '../verifier/signed-note.js';
import { vkeyOf } from '../verifier/verifier-key.js';
import { AskedWitness, type WitnessAddress } from './asked-witness.js';

export interface WitnessesOptions {
  /** How many must sign. */
  readonly wanted: number;
  /** Milliseconds in which a witness must answer; 2,000 by default. */
  readonly patience?: number;
  /** Told of each witness that did not sign, and why. */
  readonly missed?: (witness: string, why: unknown) => void;
}

/**
 * Asks all witnesses of a log at once; which of them sign does not matter, only how many. Nobody waits for those who
 * are slow: they join when they have signed, if nothing newer is there by then.
 */
export class Witnesses extends Cosigners {
  readonly #asked: readonly AskedWitness[];

  /** @throws LEDGER.WITNESSES_TOO_FEW where more must sign than there are */
  constructor(
    witnesses: readonly WitnessAddress[],
    private readonly options: WitnessesOptions,
  ) {
    super();
    const there = new Set(witnesses.map(({ key }) => vkeyOf(key))).size;
    const { wanted } = options;
    if (wanted > there || there < witnesses.length)
      throw refuse('LEDGER.WITNESSES_TOO_FEW', { wanted, there });
    this.#asked = witnesses.map((witness) => new AskedWitness(witness, options.patience ?? 2_000));
  }

  async gather(
    signed: string,
    proofFrom: ProofFrom,
    fuller?: (note: string) => void,
  ): Promise<string | undefined> {
    const note = parseNote(signed);
    const cosignatures: NoteSignature[] = [];
    const soFar = (): string =>
      noteText({ text: note.text, signatures: [...note.signatures, ...cosignatures] });
    const isEnough = (): boolean => cosignatures.length >= this.options.wanted;
    const asked = this.#asked.map(async (witness) => {
      const cosignature = await this.#cosigned(witness, note, proofFrom);
      if (cosignature) cosignatures.push(cosignature);
    });
    const everybody = Promise.all(asked);
    if (!isEnough()) await Promise.race([everybody, once(isEnough, asked)]);
    if (!isEnough()) return undefined;
    const early = cosignatures.length;
    const join = (): void => {
      if (cosignatures.length > early) fuller?.(soFar());
    };
    everybody.then(join, () => undefined);
    return soFar();
  }

  async #cosigned(
    witness: AskedWitness,
    note: Note,
    proofFrom: ProofFrom,
  ): Promise<NoteSignature | undefined> {
    try {
      return await witness.cosign(note, proofFrom);
    } catch (error) {
      this.options.missed?.(witness.address.key.name, error);
      return undefined;
    }
  }
}

/** When what is asked after each of them holds. */
const once = (holds: () => boolean, each: readonly Promise<void>[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const ask = (): void => {
      if (holds()) resolve();
    };
    for (const one of each) one.then(ask, reject);
  });
