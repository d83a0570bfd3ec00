import type { Answer, Signatory } from './dossier.words.js';

/** The organs that are asked about a nominee, and their answers. */
export type OpinionCommand =
  | { readonly type: 'RequestOpinion'; readonly ask: string; readonly organ: string; readonly letter: string }
  | {
      readonly type: 'RecordOpinion';
      readonly ask: string;
      readonly answer: Answer;
      readonly signatories: readonly Signatory[];
      readonly grounds: string;
    }
  | {
      readonly type: 'SupersedeOpinion';
      readonly ask: string;
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly answer: Answer;
      readonly signatories: readonly Signatory[];
      readonly reason: string;
      readonly grounds: string;
    };
