import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { refuse } from '../domain/nomination.errors.js';
import { sanctionDecider } from '../domain/sanction.decider.js';
import type { SanctionStatus } from '../domain/sanction.state.js';

export interface SanctionView {
  readonly id: string;
  readonly revision: number;
  readonly campaign: string;
  readonly organ: string;
  readonly ground: string;
  readonly status: SanctionStatus;
  /** Those named; none: the organ itself. */
  readonly named: readonly string[];
  /** Those that it struck, once it is imposed. */
  readonly sanctioned: readonly string[];
  readonly slots: readonly { readonly kind: NomineeKind; readonly places: number }[];
  readonly evidence: readonly string[];
  readonly handedOverTo?: string;
  readonly letter?: string;
}

/** What is asked about a sanction: as it stands in the log now. */
@Injectable()
export class SanctionQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws NOMINATION.SANCTION_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<SanctionView> {
    const reading = this.decisions.reading(actor);
    const sanction = await reading.state(sanctionDecider, id);
    if (sanction.status === 'none') throw refuse('NOMINATION.SANCTION_NOT_FOUND');
    const { campaign, organ, ground, status, named, sanctioned, slots, evidence, handedOver } = sanction;
    return {
      ...{ id, revision: reading.revision(sanctionDecider, id) },
      ...{ campaign, organ, ground, status, named, sanctioned, evidence },
      slots: nomineeKinds.map((kind) => ({ kind, places: slots[kind] ?? 0 })),
      handedOverTo: handedOver?.to,
      letter: handedOver?.letter,
    };
  }
}
