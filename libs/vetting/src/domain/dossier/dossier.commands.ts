import type { NomineeKind } from '#libs/rulebook';
import type { CheckCommand } from './check.commands.js';
import type { ComplaintLinkNote } from './complaint-link.commands.js';
import type { OpinionCommand } from './opinion.commands.js';
import type { ReopeningCommand, ReopeningNote } from './reopening.commands.js';

export type DossierCommand = DossierAct | DossierNote;

/** What people do. */
export type DossierAct =
  | { readonly type: 'RecordSelfReview'; readonly aspects: readonly string[] }
  | CheckCommand
  | ReopeningCommand;

/** What other streams' acts do to a dossier; never sent by a person, always a part of their append. */
export type DossierNote =
  | {
      readonly type: 'OpenDossier';
      readonly nomination: string;
      readonly campaign: string;
      readonly unit: string;
      readonly kind: NomineeKind;
      readonly category: string;
      readonly opinions: readonly string[];
      readonly checks: readonly string[];
    }
  | OpinionCommand
  | ReopeningNote
  | ComplaintLinkNote
  | { readonly type: 'CertifyClearance'; readonly decision: 'advance' | 'confer'; readonly stage: string };

/** One command of the union, by its name. */
export type DossierCommandOf<Type extends DossierCommand['type']> = Extract<DossierCommand, { type: Type }>;
