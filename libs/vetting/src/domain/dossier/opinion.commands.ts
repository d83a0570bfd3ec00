import type { Signatory } from './dossier.words.js';
import type { WrittenReply } from './reply.js';

/** What a letter does to the dossiers of those it asks about; never sent by a person. */
export type OpinionCommand =
  | {
      readonly type: 'RequestOpinion';
      readonly ask: string;
      readonly organ: string;
      /** The organ that asks. */
      readonly from: string;
      /** 文号 */
      readonly letter: string;
      readonly letterId: string;
    }
  | (Answering & { readonly type: 'RecordOpinion' })
  | (Answering & {
      readonly type: 'SupersedeOpinion';
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly reason: string;
    })
  | {
      readonly type: 'WithdrawOpinion';
      readonly ask: string;
      readonly letterId: string;
      /** The entry that the actor saw standing. */
      readonly withdraws: string;
      readonly reason: string;
    }
  | {
      readonly type: 'WithdrawRequest';
      readonly ask: string;
      readonly letterId: string;
      readonly reason: string;
    }
  | {
      readonly type: 'ExpireOpinion';
      readonly ask: string;
      /** The opinion whose last day is over. */
      readonly opinion: string;
    };

interface Answering {
  readonly ask: string;
  readonly letterId: string;
  readonly reply: WrittenReply;
  readonly signatories: readonly Signatory[];
}
