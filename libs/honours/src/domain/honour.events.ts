import type { Bilingual, DomainEvent, EventRef } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { AppealEvent } from './appeal.events.js';
import type { RepresentationsDue } from './due-day.js';
import type { Ground } from './honour.words.js';
import type { InquiryEvent } from './inquiry.events.js';
import type { RepresentationEvent } from './representation.events.js';

/** Amounts are in fen; `null` for what is no money. */
export type HonourEvent =
  | InquiryEvent
  | RepresentationEvent
  | AppealEvent
  | DomainEvent<
      'honours.conferred',
      {
        readonly nomination: string;
        readonly campaign: string;
        readonly kind: NomineeKind;
        readonly subject: string;
        readonly title: Bilingual;
        readonly items: readonly { readonly item: string; readonly money: boolean }[];
        readonly benefits: readonly string[];
        readonly organ: string;
      }
    >
  | DomainEvent<'honours.item-issued', { readonly item: string; readonly fen: number | null }>
  | DomainEvent<
      'honours.revocation-proposed',
      {
        readonly ground: Ground;
        readonly reason: string;
        readonly evidence: readonly EventRef[];
        /** SHA-256 of each file, hex, for example of an audit's findings; none in events from before they were asked for. */
        readonly attachments: readonly string[];
        readonly organ: string;
        readonly by: string;
        /** Until when the holder is waited for; `null` where the rulebook sets no days. */
        readonly representations: RepresentationsDue | null;
      }
    >
  | DomainEvent<
      'honours.revocation-declined',
      { readonly proposal: EventRef; readonly reason: string; readonly by: string }
    >
  | DomainEvent<
      'honours.revoked',
      { readonly proposal: EventRef; readonly ground: Ground; readonly by: string }
    >
  | DomainEvent<'honours.benefits-stopped', { readonly benefits: readonly string[] }>
  | DomainEvent<
      'honours.item-recovered',
      {
        readonly item: string;
        readonly fen: number | null;
        /** Whether the item is all back now: money may come in parts. */
        readonly complete: boolean;
      }
    >
  | DomainEvent<
      'honours.item-written-off',
      {
        readonly item: string;
        /** What is given up, of money. */
        readonly fen: number | null;
        readonly reason: string;
      }
    >
  | DomainEvent<'honours.closed', object>;
