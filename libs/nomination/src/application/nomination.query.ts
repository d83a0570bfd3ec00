import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { everything, type Actor } from '#libs/kernel';
import type { NomineeFacts } from '#libs/rulebook';
import { nominationDecider } from '../domain/nomination.decider.js';
import { refuse } from '../domain/nomination.errors.js';
import type { Nomination, NomineeTexts } from '../domain/nomination.state.js';
import {
  NominationList,
  type NominationFilter,
  type NominationSummary,
} from './ports/nomination-list.port.js';

export type NominationView = Pick<
  Nomination,
  'campaign' | 'path' | 'stage' | 'status' | 'kind' | 'category' | 'unit'
> &
  NomineeTexts & {
    readonly id: string;
    readonly revision: number;
    readonly owner?: string;
    readonly facts: Omit<NomineeFacts, 'lastViolationOn'> & { readonly lastViolationOn?: string };
    readonly proposed: boolean;
    readonly frozen: boolean;
    readonly replacedBy?: string;
    /** The secrecy review sent the deeds back, and they are not revised yet. */
    readonly deedsReturned: boolean;
    readonly stepsTaken: readonly string[];
  };

const pageSize = 500;

/** What is asked about nominations. */
@Injectable()
export class NominationQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly list: NominationList,
  ) {}

  /** One nomination as it stands in the log now. */
  async show(actor: Actor, id: string): Promise<NominationView> {
    const reading = this.decisions.reading(actor);
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') throw refuse('NOMINATION.NOT_FOUND');
    const { campaign, path, stage, status, kind, category, unit, putForward, facts, proposed, steps } =
      nomination;
    return {
      ...{ id, revision: reading.revision(nominationDecider, id) },
      ...{ campaign, path, stage, status, kind, category, unit, owner: putForward?.owner },
      ...nomination.texts,
      facts: { ...facts, lastViolationOn: facts.lastViolationOn ?? undefined },
      proposed: proposed !== null,
      frozen: nomination.frozen !== null,
      replacedBy: nomination.replacedBy ?? undefined,
      deedsReturned: nomination.deedsReturned !== null,
      stepsTaken: steps.map(({ step }) => step),
    };
  }

  /** Those there are of these, by the read model. */
  among(ids: readonly string[]): Promise<readonly NominationSummary[]> {
    return this.list.among(ids);
  }

  /** Every live nomination that fits, by the read model; whoever decides on them reads their states anew. */
  async live(filter: Omit<NominationFilter, 'status'>): Promise<readonly NominationSummary[]> {
    const found: NominationSummary[] = [];
    for (;;) {
      const after = found.at(-1)?.id ?? '';
      const page = await this.list.page({ ...filter, status: 'open' }, everything, after, pageSize);
      found.push(...page);
      if (page.length < pageSize) return found;
    }
  }
}
