import { hasPath, ownersOn } from '#libs/rulebook';
import type { CampaignCommand } from './campaign.commands.js';
import { refuse } from './campaign.errors.js';
import type { CampaignEvent } from './campaign.events.js';
import type { CampaignFacts } from './campaign.facts.js';
import type { Campaign } from './campaign.state.js';

/** Which organ takes part on which path. */
export const enrol = (
  { organ, path }: Extract<CampaignCommand, { type: 'EnrolOrgan' }>,
  { enrolments }: Campaign,
  facts: CampaignFacts,
): CampaignEvent => {
  if (!facts.organ) throw refuse('CAMPAIGN.ORGAN_NOT_FOUND', { organ });
  if (!hasPath(facts.rulebook, path)) throw refuse('CAMPAIGN.PATH_NOT_FOUND', { path });
  if (enrolments.has(organ)) throw refuse('CAMPAIGN.ALREADY_ENROLLED', { organ });
  expectFit(organ, path, facts);
  // R4, R5: an organ within another would bring that one's units a second share of places.
  const [other] = [
    ...facts.organ.above.filter((above) => enrolments.has(above)),
    ...(facts.enrolledBelow ?? []),
  ];
  if (other !== undefined)
    throw refuse('CAMPAIGN.ENROLLED_ABOVE_OR_BELOW', { organ, other, rule: facts.slotRule });
  return { type: 'campaign.organ-enrolled', data: { organ, path } };
};

const expectFit = (id: string, path: string, { rulebook, organ, slotRule }: CampaignFacts): void => {
  const { level = '', kinds = [] } = ownersOn(rulebook, path) ?? {};
  if (organ?.level === level && organ.kinds.some((kind) => kinds.includes(kind))) return;
  const wanted = kinds.join(', ');
  throw refuse('CAMPAIGN.OWNER_UNFIT', { organ: id, path, level, kinds: wanted, rule: slotRule });
};
