import type { Amount } from './appeal.events.js';
import type { Honour } from './honour.state.js';
import { missingFen } from './item.js';

/** What is still to be done after a revocation (R52), or after it was undone. */
export interface Outstanding {
  /** Items still out; `fen` is what is missing of money. */
  readonly items: readonly Amount[];
  /** Benefits still running. */
  readonly benefits: readonly string[];
  /** Items that a reinstated holder is to have back. */
  readonly dueBack: readonly Amount[];
  /** Whether the decision in force has not been published. */
  readonly publication: boolean;
}

export const outstanding = (honour: Honour): Outstanding => {
  switch (honour.status) {
    case 'held':
      return afterReinstatement(honour);
    case 'revoked':
      return afterRevocation(honour);
    case 'closed':
      return nothing;
  }
};

/** Everything that a revocation sets going is done when it is published, each issued item back or written off, and benefits stopped. */
export const isSettled = (honour: Honour): boolean => {
  const { items, benefits, publication } = outstanding(honour);
  return honour.status === 'revoked' && items.length === 0 && benefits.length === 0 && !publication;
};

const nothing: Outstanding = { items: [], benefits: [], dueBack: [], publication: false };

/** Nothing as long as the title was never withdrawn. */
const afterReinstatement = ({ items, reinstatement }: Honour): Outstanding => ({
  ...nothing,
  dueBack: items
    .filter(({ status }) => status === 'due-back')
    .map(({ item, money, recoveredFen }) => ({ item, fen: money ? recoveredFen : null })),
  publication: reinstatement !== null && !reinstatement.published,
});

const afterRevocation = ({ items, benefits, benefitsStopped, revocation }: Honour): Outstanding => ({
  ...nothing,
  items: items
    .filter(({ status }) => status === 'issued')
    .map((item) => ({ item: item.item, fen: item.money ? missingFen(item) : null })),
  benefits: benefitsStopped ? [] : benefits,
  publication: !revocation?.published,
});
