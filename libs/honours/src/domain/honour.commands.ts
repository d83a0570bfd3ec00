import type { EventRef } from '#libs/kernel';
import type { Ground } from './honour.words.js';

export type HonourCommand = Confer | HonourAct;

export interface Confer {
  readonly type: 'Confer';
  readonly nomination: string;
}

/** What is done on an honour that has been conferred. Amounts are in fen; `null` for what is no money. */
export type HonourAct =
  | { readonly type: 'IssueItem'; readonly item: string; readonly fen: number | null }
  | {
      readonly type: 'ProposeRevocation';
      readonly ground: Ground;
      readonly reason: string;
      readonly evidence: readonly EventRef[];
    }
  | { readonly type: 'DeclineRevocation'; readonly reason: string }
  | { readonly type: 'Revoke' }
  | { readonly type: 'StopBenefits' }
  | { readonly type: 'RecoverItem'; readonly item: string; readonly fen: number | null }
  | { readonly type: 'WriteOffItem'; readonly item: string; readonly reason: string };

/** One act of the union, by its name. */
export type HonourActOf<Type extends HonourAct['type']> = Extract<HonourAct, { type: Type }>;
