import type { CalledBallot } from './ballot.state.js';

type Led = Pick<CalledBallot, 'coLeaders' | 'recused'>;

/**
 * The co-leaders who decide: those not recused.
 * @param alsoRecused by vetting, from any of the candidates
 */
export const decidingCoLeaders = (
  { coLeaders, recused }: Led,
  alsoRecused: readonly string[] = [],
): readonly string[] =>
  coLeaders?.accounts.filter((account) => !recused.includes(account) && !alsoRecused.includes(account)) ?? [];

/** R57: the group votes on a tie again first; one that comes back is broken by the co-leaders, if any is left. */
export const coLeadersBreakTies = (ballot: Led & Pick<CalledBallot, 'rounds'>): boolean =>
  ballot.coLeaders?.mode === 'break-ties' && ballot.rounds.length > 1 && decidingCoLeaders(ballot).length > 0;
