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

/** Asks all witnesses of a log at once; which of them sign does not matter, only how many. */
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

  async gather(signed: string, proofFrom: ProofFrom): Promise<string | undefined> {
    const note = parseNote(signed);
    const answers = await Promise.all(this.#asked.map((witness) => this.#cosigned(witness, note, proofFrom)));
    const cosignatures = answers.filter((answer) => answer !== undefined);
    if (cosignatures.length < this.options.wanted) return undefined;
    return noteText({ text: note.text, signatures: [...note.signatures, ...cosignatures] });
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
