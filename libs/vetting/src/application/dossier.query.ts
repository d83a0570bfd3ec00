import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, EventRef } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier.decider.js';
import type { Check, OpenDossier, Opinion, OpinionRequest } from '../domain/dossier.state.js';
import type { Finding } from '../domain/dossier.words.js';
import { opened } from '../domain/opened.js';
import { requiredOf, type Required } from '../domain/required.js';
import { Campaigns } from './ports/campaigns.port.js';

type Item<Name extends string, Value> = Value & Readonly<Record<Name, string>>;

export interface DossierView extends Pick<OpenDossier, 'campaign' | 'unit' | 'kind' | 'category'> {
  /** The nomination's. */
  readonly id: string;
  readonly revision: number;
  /** By the rulebook in force. */
  readonly required: Required;
  readonly selfReview: readonly Item<'aspect', { readonly ref: EventRef }>[];
  readonly requests: readonly Item<'ask', OpinionRequest>[];
  readonly opinions: readonly Item<'ask', Opinion>[];
  readonly checks: readonly Item<'check', Check>[];
  readonly complaints: readonly Item<'complaint', { readonly ref: EventRef; readonly finding?: Finding }>[];
}

@Injectable()
export class DossierQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly campaigns: Campaigns,
  ) {}

  /** A dossier as it stands in the log now. */
  async show(actor: Actor, id: string): Promise<DossierView> {
    const reading = this.decisions.reading(actor);
    const dossier = opened(await reading.state(dossierDecider, id));
    const { campaign, unit, kind, category } = dossier;
    const rulebook = await this.campaigns.rulebookOf(reading, campaign);
    return {
      ...{ id, revision: reading.revision(dossierDecider, id) },
      ...{ campaign, unit, kind, category },
      required: requiredOf(rulebook, dossier),
      selfReview: [...dossier.selfReview].map(([aspect, ref]) => ({ aspect, ref })),
      requests: [...dossier.requests].map(([ask, request]) => ({ ask, ...request })),
      opinions: [...dossier.opinions].map(([ask, opinion]) => ({ ask, ...opinion })),
      checks: [...dossier.checks].map(([check, found]) => ({ check, ...found })),
      complaints: [...dossier.complaints].map(([complaint, { ref, finding }]) => ({
        ...{ complaint, ref },
        finding: finding ?? undefined,
      })),
    };
  }
}
