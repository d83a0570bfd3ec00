/** By account: whether somebody asked for the recusal only, or it holds. Whoever is missing may act. */
export type Recusals = ReadonlyMap<string, 'requested' | 'recused'>;

export const nobodyRecused: Recusals = new Map();

export const isRecused = (recusals: Recusals, account: string): boolean =>
  recusals.get(account) === 'recused';
