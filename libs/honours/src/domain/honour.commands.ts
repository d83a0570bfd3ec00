import type { Bilingual, EventRef } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Ground } from './honour.words.js';

export type HonourCommand =
  | {
      readonly type: 'Confer';
      readonly nomination: string;
      readonly campaign: string;
      readonly kind: NomineeKind;
      readonly subject: string;
      readonly title: Bilingual;
      readonly items: readonly { readonly item: string; readonly money: boolean }[];
      readonly benefits: readonly string[];
    }
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
