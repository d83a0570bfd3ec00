import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, EventRef } from '#libs/kernel';
import { honourDecider } from '../domain/honour.decider.js';
import { standingOf, type Honour } from '../domain/honour.state.js';
import type { Ground, ItemStatus, Standing } from '../domain/honour.words.js';
import { refuse } from '../domain/honours.errors.js';
import type { Item } from '../domain/item.js';
import { outstanding, type Outstanding } from '../domain/outstanding.js';

/** Amounts are in fen, and absent for what is no money. */
export interface ItemView {
  readonly item: string;
  readonly status: ItemStatus;
  readonly issuedFen?: number;
  readonly recoveredFen?: number;
  readonly writtenOffFen?: number;
}

export interface OutstandingView {
  readonly items: readonly { readonly item: string; readonly fen?: number }[];
  readonly benefits: readonly string[];
}

type Shown = 'campaign' | 'kind' | 'subject' | 'title' | 'organ' | 'benefits' | 'benefitsStopped';

export interface HonourView extends Pick<Honour, Shown> {
  readonly id: string;
  readonly revision: number;
  readonly standing: Standing;
  readonly items: readonly ItemView[];
  readonly outstanding: OutstandingView;
  readonly proposal?: { readonly ground: Ground; readonly evidence: readonly EventRef[] };
}

/** One honour as it stands in the log now. */
@Injectable()
export class HonourQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws HONOURS.NOT_FOUND */
  async show(actor: Actor, id: string): Promise<HonourView> {
    const reading = this.decisions.reading(actor);
    const honour = await reading.state(honourDecider, id);
    if (honour.status === 'none') throw refuse('HONOURS.NOT_FOUND');
    const { campaign, kind, subject, title, organ, benefits, benefitsStopped, proposal } = honour;
    return {
      ...{ id, revision: reading.revision(honourDecider, id), standing: standingOf(honour) },
      ...{ campaign, kind, subject, title, organ, benefits, benefitsStopped },
      items: honour.items.map(viewOf),
      outstanding: outstandingView(outstanding(honour)),
      proposal: proposal ? { ground: proposal.ground, evidence: proposal.evidence } : undefined,
    };
  }
}

const viewOf = ({ item, status, money, ...amounts }: Item): ItemView => {
  const { issuedFen, recoveredFen, writtenOffFen } = amounts;
  return money ? { item, status, issuedFen, recoveredFen, writtenOffFen } : { item, status };
};

const outstandingView = ({ items, benefits }: Outstanding): OutstandingView => ({
  items: items.map(({ item, fen }) => ({ item, fen: fen ?? undefined })),
  benefits,
});
