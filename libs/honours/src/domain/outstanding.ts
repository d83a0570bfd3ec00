import type { Honour } from './honour.state.js';
import { missingFen } from './item.js';

/** What is still to be done after a revocation (R52). */
export interface Outstanding {
  /** Items still out; `fen` is what is missing of money. */
  readonly items: readonly { readonly item: string; readonly fen: number | null }[];
  /** Benefits still running. */
  readonly benefits: readonly string[];
}

/** Nothing as long as the title is held. */
export const outstanding = ({ status, items, benefits, benefitsStopped }: Honour): Outstanding => {
  if (status !== 'revoked') return { items: [], benefits: [] };
  const out = items.filter((item) => item.status === 'issued');
  return {
    items: out.map((item) => ({ item: item.item, fen: item.money ? missingFen(item) : null })),
    benefits: benefitsStopped ? [] : benefits,
  };
};

/** A revoked title is done with when each issued item is back or written off and benefits are stopped. */
export const isSettled = (honour: Honour): boolean => {
  const { items, benefits } = outstanding(honour);
  return honour.status === 'revoked' && items.length === 0 && benefits.length === 0;
};
