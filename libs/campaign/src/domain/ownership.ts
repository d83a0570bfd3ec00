import type { Campaign } from './campaign.state.js';

/**
 * Who owns the quota for a unit: the nearest enrolled organ among the unit and the organs above it.
 * @param lineage the unit first, then its ancestors from the nearest to the root
 */
export const ownerOf = (
  { enrolments }: Pick<Campaign, 'enrolments'>,
  lineage: readonly string[],
): string | undefined => lineage.find((organ) => enrolments.has(organ));
