import { hasPath, stagesOn, type Stage } from '#libs/rulebook';
import type { CampaignCommand } from './campaign.commands.js';
import { refuse } from './campaign.errors.js';
import type { CampaignEvent } from './campaign.events.js';
import type { CampaignFacts } from './campaign.facts.js';
import type { Campaign } from './campaign.state.js';

/** What an amendment keeps: nominees are on their way, and must find the stage where they stand. */
export const amend = (
  { rulebookDigest, reason }: Extract<CampaignCommand, { type: 'AmendRulebook' }>,
  campaign: Campaign,
  facts: CampaignFacts,
): CampaignEvent => {
  if (rulebookDigest === campaign.rulebookDigest) throw refuse('CAMPAIGN.NOTHING_AMENDED');
  for (const path of new Set(campaign.enrolments.values())) expectKept(path, facts);
  return { type: 'campaign.rulebook-amended', data: { rulebookDigest, reason } };
};

const expectKept = (path: string, { rulebook, replaced }: CampaignFacts): void => {
  if (!hasPath(rulebook, path)) throw refuse('CAMPAIGN.PATH_IN_USE', { path });
  const lost = replaced && firstLost(stagesOn(replaced, path), stagesOn(rulebook, path));
  if (lost) throw refuse('CAMPAIGN.STAGE_IN_USE', { path, stage: lost.stage });
};

/** The first stage that is not found, in its kind, after those that came before it. */
const firstLost = (before: readonly Stage[], after: readonly Stage[]): Stage | undefined => {
  let next = 0;
  return before.find(({ stage, kind }) => {
    const index = after.findIndex((other, at) => at >= next && other.stage === stage && other.kind === kind);
    next = index + 1;
    return index < 0;
  });
};
