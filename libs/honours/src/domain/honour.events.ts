import type { Bilingual, DomainEvent, EventRef } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Ground } from './honour.words.js';

export type HonourEvent =
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
        readonly organ: string;
        readonly by: string;
      }
    >
  | DomainEvent<'honours.revocation-declined', { readonly reason: string; readonly by: string }>
  | DomainEvent<'honours.revoked', { readonly ground: Ground; readonly reason: string; readonly by: string }>
  | DomainEvent<'honours.benefits-stopped', { readonly benefits: readonly string[] }>
  | DomainEvent<'honours.item-recovered', { readonly item: string; readonly fen: number | null }>
  | DomainEvent<'honours.item-written-off', { readonly item: string; readonly reason: string }>
  | DomainEvent<'honours.closed', object>;
