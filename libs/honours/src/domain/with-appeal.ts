import type { Honour, Revocation } from './honour.state.js';

/** What an appeal, or its dismissal, makes of an honour. */
export const withAppeal = (
  { revocation, ...honour }: Honour,
  appeal: NonNullable<Revocation['appeal']>,
): Honour => ({ ...honour, revocation: revocation && { ...revocation, appeal } });
