import { personsBehind, type EventRef } from '#libs/kernel';
import type { HonourEvent } from './honour.events.js';
import type { Honour, HonourState, Proposal } from './honour.state.js';
import type { Inquiry } from './inquiry.js';
import { afterReinstatement, afterRevocation, dueItem, issued, returned } from './item.js';
import { afterSettling, withItem } from './settling.js';
import { withAppeal } from './with-appeal.js';

type Of<Type extends HonourEvent['type']> = Extract<HonourEvent, { type: Type }>;
type Conferred = Of<'honours.conferred'>;

export function evolve(state: HonourState, event: HonourEvent, ref: EventRef): HonourState {
  if (event.type === 'honours.conferred') return conferred(event.data);
  return state.status === 'none' ? state : evolveConferred(state, event, ref);
}

const conferred = (data: Conferred['data']): Honour => ({
  ...data,
  status: 'held',
  items: data.items.map(dueItem),
  benefitsStopped: false,
  inquiries: [],
  proposal: null,
  revocation: null,
  reinstatement: null,
  spentEvidence: [],
});

function evolveConferred(honour: Honour, event: Exclude<HonourEvent, Conferred>, ref: EventRef): Honour {
  switch (event.type) {
    case 'honours.item-issued':
      return withItem(honour, event.data.item, (item) => issued(item, event.data.fen));
    case 'honours.inquiry-opened':
      return inquiryOpened(honour, event.data, ref);
    case 'honours.inquiry-concluded':
      return inquiryConcluded(honour, event.data, ref);
    case 'honours.revocation-proposed': {
      const { ground, evidence, representations: due } = event.data;
      const by = personsBehind(event);
      const unheard = { representations: [], waived: null, spokenBy: [] };
      return { ...honour, proposal: { ground, evidence, by, ref, due, ...unheard } };
    }
    case 'honours.representation-received':
      return withProposal(honour, (proposal) => ({
        ...proposal,
        representations: [...proposal.representations, ref],
        spokenBy: [...proposal.spokenBy, ...personsBehind(event)],
      }));
    case 'honours.representation-waived':
      return withProposal(honour, (proposal) => ({
        ...proposal,
        waived: ref,
        spokenBy: [...proposal.spokenBy, ...personsBehind(event)],
      }));
    case 'honours.revocation-declined':
      return { ...honour, proposal: null };
    case 'honours.revoked': {
      const revocation = { by: personsBehind(event), ref, published: null, appeal: null };
      return { ...honour, status: 'revoked', items: honour.items.map(afterRevocation), revocation };
    }
    case 'honours.published':
    case 'honours.benefits-stopped':
    case 'honours.item-recovered':
    case 'honours.item-written-off':
      return afterSettling(honour, event);
    case 'honours.closed':
      return { ...honour, status: 'closed' };
    case 'honours.appealed':
      return withAppeal(honour, { ref, isDismissed: false });
    case 'honours.appeal-dismissed':
      return withAppeal(honour, { ref: event.data.appeal, isDismissed: true });
    case 'honours.reinstated':
      return reinstated(honour, ref);
    case 'honours.item-returned':
      return withItem(honour, event.data.item, returned);
  }
}

/** Another inquiry of the same complaint stands in the place of the one before. */
const inquiryOpened = (
  honour: Honour,
  { complaint, organ }: Of<'honours.inquiry-opened'>['data'],
  ref: EventRef,
): Honour => {
  const others = honour.inquiries.filter((inquiry) => complaint === null || inquiry.complaint !== complaint);
  return { ...honour, inquiries: [...others, { ref, complaint, organ, conclusion: null }] };
};

const inquiryConcluded = (
  honour: Honour,
  { inquiry: opened, finding }: Of<'honours.inquiry-concluded'>['data'],
  ref: EventRef,
): Honour => {
  const concluded = (inquiry: Inquiry): Inquiry => ({ ...inquiry, conclusion: { finding, ref } });
  return {
    ...honour,
    inquiries: honour.inquiries.map((inquiry) => (inquiry.ref === opened ? concluded(inquiry) : inquiry)),
  };
};

const withProposal = (honour: Honour, change: (proposal: Proposal) => Proposal): Honour => ({
  ...honour,
  proposal: honour.proposal && change(honour.proposal),
});

/** What the revocation rested on is spent; what is still being looked into goes on. */
const reinstated = (honour: Honour, ref: EventRef): Honour => ({
  ...honour,
  status: 'held',
  items: honour.items.map(afterReinstatement),
  benefitsStopped: false,
  inquiries: honour.inquiries.filter(({ conclusion }) => !conclusion),
  proposal: null,
  revocation: null,
  reinstatement: { ref, published: null },
  spentEvidence: [...honour.spentEvidence, ...(honour.proposal?.evidence ?? [])],
});
