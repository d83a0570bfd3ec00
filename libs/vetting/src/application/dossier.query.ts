import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, Bilingual, EventRef } from '#libs/kernel';
import { differenceSays, type Found } from '../domain/dossier/check.words.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type {
  Check,
  LinkedComplaint,
  OpenDossier,
  Opinion,
  OpinionRequest,
} from '../domain/dossier/dossier.state.js';
import type { OutdatedReason } from '../domain/dossier/dossier.words.js';
import { opened } from '../domain/dossier/opened.js';
import { requiredOf, type Required } from '../domain/dossier/required.js';
import { findingsOf } from './dossier-findings.js';
import { Campaigns } from './ports/campaigns.port.js';

type Item<Name extends string, Value> = Value & Readonly<Record<Name, string>>;

/** Without a letter where none had a case of its own yet. */
type Shown<Of extends { readonly letterId: string | null }> = Omit<Of, 'letterId' | 'hasExpired'> & {
  readonly letterId?: string;
};

export interface DossierView extends Pick<OpenDossier, 'campaign' | 'unit' | 'kind' | 'category'> {
  /** The nomination's. */
  readonly id: string;
  readonly revision: number;
  /** By the rulebook in force. */
  readonly required: Required;
  readonly selfReview: readonly Item<'aspect', { readonly ref: EventRef }>[];
  readonly requests: readonly Item<'ask', Shown<OpinionRequest>>[];
  readonly opinions: readonly Item<'ask', Shown<Opinion> & DueAnew>[];
  readonly checks: readonly Item<'check', CheckShown>[];
  readonly complaints: readonly Item<'complaint', ComplaintShown>[];
}

interface CheckShown extends Omit<Check, 'differs'>, DueAnew {
  readonly found: Found;
  /** In what the file and the nomination differ by the numbers. */
  readonly differences: readonly Bilingual[];
}

/** Why it no longer counts; absent where it does. */
interface DueAnew {
  readonly dueAnew?: OutdatedReason;
}

/** A complaint as the dossier knows it; without a finding while it is open. */
type ComplaintShown = Omit<LinkedComplaint, 'finding'> & {
  readonly finding?: NonNullable<LinkedComplaint['finding']>;
};

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
    const findings = await this.decisions.reading(actor).state(findingsOf, id);
    const rulebook = await this.campaigns.rulebookOf(reading, campaign);
    return {
      ...{ id, revision: reading.revision(dossierDecider, id) },
      ...{ campaign, unit, kind, category },
      required: requiredOf(rulebook, dossier),
      selfReview: [...dossier.selfReview].map(([aspect, ref]) => ({ aspect, ref })),
      requests: [...dossier.requests].map(([ask, { letterId, ...request }]) => ({
        ...{ ask, ...request },
        letterId: letterId ?? undefined,
      })),
      opinions: [...dossier.opinions].map(([ask, { letterId, hasExpired: _, ...opinion }]) => ({
        ...{ ask, ...opinion },
        letterId: letterId ?? undefined,
        dueAnew: dossier.outdated.get(opinion.ref)?.why,
      })),
      checks: [...dossier.checks].map(([check, { differs, ...made }]) => ({
        ...{ check, ...made, found: findings.get(check) ?? {} },
        differences: differs.map((differing) => differenceSays[differing]),
        dueAnew: dossier.outdated.get(made.ref)?.why,
      })),
      complaints: [...dossier.complaints].map(([complaint, { finding, ...linked }]) => ({
        ...{ complaint, ...linked },
        finding: finding ?? undefined,
      })),
    };
  }
}
