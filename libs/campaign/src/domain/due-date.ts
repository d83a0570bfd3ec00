import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Campaign } from './campaign.state.js';

/** The day by which a package is due now: the extended one, else the rulebook's. */
export const dueDateOf = (
  { dueDates }: Pick<Campaign, 'dueDates'>,
  { packages }: Pick<Rulebook, 'packages'>,
  name: string,
): LocalDate | undefined => dueDates.get(name) ?? packages[name]?.due;
