import type { LocalDate } from '#libs/kernel';
import { packageNamed, type Rulebook } from '#libs/rulebook';
import type { Campaign } from './campaign.state.js';

/** The day by which a package is due now: the extended one, else the rulebook's. */
export const dueDateOf = (
  { dueDates }: Pick<Campaign, 'dueDates'>,
  rulebook: Pick<Rulebook, 'packages'>,
  name: string,
): LocalDate | undefined => dueDates.get(name) ?? packageNamed(rulebook, name)?.due;
