import { differences } from './compare.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import type { History, Marks } from './told.js';

/** Digest of the rulebook that binds acts after these events of a campaign. */
export const digestInForce = (campaign: History): string | undefined =>
  campaign.last('campaign.opened', 'campaign.rulebook-amended')?.data.rulebookDigest;

/** Where what a decision carries is not what is found, or it carries nothing. */
export const faultsOfRecord = (
  { basis }: Pick<Marks, 'basis'>,
  found: readonly Found[],
  campaign: History,
): readonly Fault[] =>
  basis
    ? [
        ...faultIf(basis.rulebook !== digestInForce(campaign), 'basis-differs', 'rulebook-not-in-force'),
        ...differences(basis.gates, found),
      ]
    : [{ verdict: 'basis-differs', why: 'basis-missing' }];
