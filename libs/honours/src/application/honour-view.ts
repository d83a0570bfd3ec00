import type { EventRef, LocalDate } from '#libs/kernel';
import type { Amount } from '../domain/appeal.events.js';
import { standingOf, type Honour } from '../domain/honour.state.js';
import type { Ground, InquiryFinding, ItemStatus, Standing } from '../domain/honour.words.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { Item } from '../domain/item.js';
import { outstanding } from '../domain/outstanding.js';

/** Amounts are in fen, and absent for what is no money. */
export interface ItemView {
  readonly item: string;
  readonly status: ItemStatus;
  readonly issuedFen?: number;
  readonly recoveredFen?: number;
  readonly writtenOffFen?: number;
}

export interface AmountView {
  readonly item: string;
  readonly fen?: number;
}

export interface OutstandingView {
  readonly items: readonly AmountView[];
  readonly benefits: readonly string[];
  readonly dueBack: readonly AmountView[];
  readonly publication: boolean;
}

export interface InquiryView {
  /** The event that opened it. */
  readonly ref: EventRef;
  readonly complaint?: string;
  readonly organ: string;
  readonly finding?: InquiryFinding;
}

export interface ProposalView {
  readonly ground: Ground;
  readonly evidence: readonly EventRef[];
  /** Until when the holder is waited for. */
  readonly representationsDue?: LocalDate;
  readonly representations: readonly EventRef[];
  readonly isWaived: boolean;
}

export interface RevocationView {
  readonly ref: EventRef;
  /** Number of the published paper. */
  readonly published?: string;
  readonly appealDue?: LocalDate;
  readonly appeal?: 'pending' | 'dismissed';
}

type Shown = 'campaign' | 'kind' | 'subject' | 'title' | 'organ' | 'benefits' | 'benefitsStopped';

export interface HonourView extends Pick<Honour, Shown> {
  readonly id: string;
  readonly revision: number;
  readonly standing: Standing;
  readonly items: readonly ItemView[];
  readonly outstanding: OutstandingView;
  readonly inquiries: readonly InquiryView[];
  readonly proposal?: ProposalView;
  /** The one in force. */
  readonly revocation?: RevocationView;
}

export const honourView = (id: string, revision: number, honour: Honour): HonourView => {
  const { campaign, kind, subject, title, organ, benefits, benefitsStopped, proposal, revocation } = honour;
  return {
    ...{ id, revision, standing: standingOf(honour) },
    ...{ campaign, kind, subject, title, organ, benefits, benefitsStopped },
    items: honour.items.map(itemView),
    outstanding: outstandingView(honour),
    inquiries: honour.inquiries.map(inquiryView),
    proposal: proposal ? proposalView(proposal) : undefined,
    revocation: revocation ? revocationView(revocation) : undefined,
  };
};

const itemView = ({ item, status, money, ...amounts }: Item): ItemView => {
  const { issuedFen, recoveredFen, writtenOffFen } = amounts;
  return money ? { item, status, issuedFen, recoveredFen, writtenOffFen } : { item, status };
};

const outstandingView = (honour: Honour): OutstandingView => {
  const { items, dueBack, ...others } = outstanding(honour);
  return { ...others, items: items.map(amountView), dueBack: dueBack.map(amountView) };
};

const amountView = ({ item, fen }: Amount): AmountView => ({ item, fen: fen ?? undefined });

const inquiryView = ({ ref, complaint, organ, conclusion }: Inquiry): InquiryView => ({
  ...{ ref, organ },
  complaint: complaint ?? undefined,
  finding: conclusion?.finding,
});

const proposalView = (proposal: NonNullable<Honour['proposal']>): ProposalView => {
  const { ground, evidence, due, representations, waived } = proposal;
  return { ground, evidence, representationsDue: due?.dueOn, representations, isWaived: waived !== null };
};

const revocationView = ({ ref, published, appeal }: NonNullable<Honour['revocation']>): RevocationView => ({
  ref,
  published: published?.number,
  appealDue: published?.appeal?.dueOn,
  appeal: appeal ? (appeal.isDismissed ? 'dismissed' : 'pending') : undefined,
});
