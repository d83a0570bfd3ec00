import type { Clock } from '#libs/kernel';
import { cosignNote, type NoteSigner } from '../notes/note-signer.js';
import { signatureLine } from '../notes/note-text.js';
import { checkpointText } from '../verifier/checkpoint.js';
import type { VerifierKey } from '../verifier/verifier-key.js';
import type { FolderHeads } from './folder-heads.adapter.js';
import { judge, type Judgement } from './judge.js';

/** What a witness answers: the line of its cosignature, or why there is none. */
export type WitnessAnswer =
  { readonly status: 200; readonly cosignature: string } | Exclude<Judgement, { readonly status: 200 }>;

/** Cosigns one head of a log after the other, each the continuation of the last: never two that differ. */
export class Witness {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly signer: NoteSigner<'cosignature'>,
    private readonly logs: readonly VerifierKey[],
    private readonly heads: FolderHeads,
    private readonly clock: Clock,
  ) {}

  /** One request after the other: only another process can be first now. */
  answer(request: string): Promise<WitnessAnswer> {
    const turn = this.#turn.then(() => this.#answer(request));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #answer(request: string): Promise<WitnessAnswer> {
    for (;;) {
      const heads = await this.heads.read();
      const judgement = judge(request, this.logs, (origin) => heads.of.get(origin));
      if (judgement.status !== 200) return judgement;
      // Another process was first: this request is judged again, by what is known now.
      if (!(await this.heads.keep(heads, judgement.head))) continue;
      const seconds = Math.floor(Date.parse(this.clock.now()) / 1_000);
      const cosignature = await cosignNote(this.signer, checkpointText(judgement.head), seconds);
      return { status: 200, cosignature: signatureLine(cosignature) };
    }
  }
}
