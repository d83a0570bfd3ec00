import type { DomainEvent, LocalDate } from '#libs/kernel';
import type { NomineeKind, NomineeFacts } from '#libs/rulebook';
import type { FreezeEvent } from './freeze.events.js';
import type { Recommendation, Wish } from './nominee.js';
import type { ReserveEvent } from './reserve.events.js';

export type NominationEvent =
  | DomainEvent<
      'nomination.opened',
      {
        readonly campaign: string;
        readonly path: string;
        readonly stage: string;
        readonly kind: NomineeKind;
        readonly category: string;
        readonly unit: string;
        readonly unitKinds: readonly string[];
        readonly unitLevel: string;
        readonly subject: string;
        readonly candidacy: string;
        readonly facts: NomineeFacts;
        readonly name: string;
        readonly post: string;
        readonly deeds: string;
      }
    >
  | DomainEvent<'nomination.facts-corrected', { readonly facts: NomineeFacts; readonly reason: string }>
  | DomainEvent<
      'nomination.step-recorded',
      {
        readonly step: string;
        readonly heldOn: LocalDate;
        readonly present: number;
        readonly inFavour: number;
        readonly against: number;
        /** SHA-256 of the minutes, hex. */
        readonly minutes: string;
      }
    >
  | DomainEvent<'nomination.proposed', { readonly by: string; readonly on: LocalDate }>
  | DomainEvent<'nomination.put-forward', { readonly owner: string; readonly stage: string }>
  | DomainEvent<
      'nomination.review-recorded',
      {
        readonly stage: string;
        readonly organ: string;
        readonly organKinds: readonly string[];
        readonly by: string;
        /** What was examined and found in order: procedure, authenticity, facts, deeds … */
        readonly findings: readonly string[];
        readonly recommendation: Recommendation;
        readonly remarks: string;
      }
    >
  | DomainEvent<
      'nomination.gate-waived',
      { readonly rule: string; readonly reason: string; readonly by: string }
    >
  | DomainEvent<
      'nomination.notice-opened',
      { readonly notice: string; readonly stage: string; readonly until: LocalDate }
    >
  | DomainEvent<
      'nomination.notice-closed',
      {
        readonly notice: string;
        readonly stage: string;
        /** Complaints that objections in this notice became; many stand in several such events, late ones in a later. */
        readonly complaints: readonly string[];
      }
    >
  | DomainEvent<
      'nomination.deeds-returned',
      {
        /** The one that found what must be cut. */
        readonly check: string;
        readonly passages: readonly string[];
        readonly reason: string;
      }
    >
  | DomainEvent<
      'nomination.deeds-revised',
      { readonly deeds: string; readonly reason: string; readonly by: string }
    >
  | DomainEvent<'nomination.package-received', { readonly package: string; readonly owner: string }>
  | DomainEvent<'nomination.forfeited', { readonly rule: string; readonly package: string }>
  | DomainEvent<
      'nomination.selected',
      { readonly ballot: string; readonly stage: string; readonly votes: number }
    >
  | DomainEvent<
      'nomination.not-selected',
      { readonly ballot: string; readonly stage: string; readonly votes: number }
    >
  | DomainEvent<
      'nomination.passed-over',
      { readonly ballot: string; readonly stage: string; readonly rule: string; readonly votes: number }
    >
  | DomainEvent<'nomination.sanctioned', { readonly sanction: string; readonly rule: string }>
  | FreezeEvent
  | ReserveEvent
  | DomainEvent<'nomination.advanced', { readonly from: string; readonly to: string }>
  | DomainEvent<
      'nomination.rejected',
      { readonly stage: string; readonly rule: string; readonly reason: string; readonly by: string }
    >
  | DomainEvent<'nomination.withdrawn', { readonly reason: string; readonly wish: Wish; readonly by: string }>
  | DomainEvent<'nomination.confirmed', { readonly honour: string; readonly stage: string }>;
