import type { Circumstances, Decider } from '#libs/kernel';
import { groupNamed } from '#libs/rulebook';
import { amend } from './amending.js';
import type { CampaignCommand } from './campaign.commands.js';
import { refuse } from './campaign.errors.js';
import type { CampaignEvent } from './campaign.events.js';
import { evolveCampaign } from './campaign.evolve.js';
import type { CampaignFacts } from './campaign.facts.js';
import { noCampaign, type Campaign } from './campaign.state.js';
import { dueDateOf } from './due-date.js';
import { enrol } from './enrolling.js';

type Command<Type extends CampaignCommand['type']> = Extract<CampaignCommand, { type: Type }>;

/** One round of selection: who takes part, who votes, which rulebook binds, until when. */
export const campaignDecider: Decider<CampaignCommand, CampaignEvent, Campaign, CampaignFacts> = {
  category: 'campaign',
  initialState: noCampaign,
  decide,
  evolve: evolveCampaign,
};

function decide(
  command: CampaignCommand,
  campaign: Campaign,
  facts: CampaignFacts & Circumstances,
): readonly CampaignEvent[] {
  if (command.type === 'OpenCampaign') return [open(command, campaign, facts)];
  expectOpen(campaign, facts);
  switch (command.type) {
    case 'EnrolOrgan':
      return [enrol(command, campaign, facts)];
    case 'ConstituteGroup':
      return [constitute(command, campaign, facts)];
    case 'ExtendDueDate':
      return [extend(command, campaign, facts)];
    case 'AmendRulebook':
      return [amend(command, campaign, facts)];
    case 'CloseCampaign':
      return [{ type: 'campaign.closed', data: { reason: command.reason } }];
  }
}

const open = (
  { type: _, ...data }: Command<'OpenCampaign'>,
  { status }: Campaign,
  { actor }: Circumstances,
): CampaignEvent => {
  if (status !== 'unopened') throw refuse('CAMPAIGN.ALREADY_OPENED');
  return { type: 'campaign.opened', data: { ...data, organ: actor.organId } };
};

const expectOpen = ({ status, organ }: Campaign, { actor }: Circumstances): void => {
  if (status === 'unopened') throw refuse('CAMPAIGN.NOT_FOUND');
  if (actor.organId !== organ) throw refuse('CAMPAIGN.NOT_YOUR_CAMPAIGN', { organ });
  if (status === 'closed') throw refuse('CAMPAIGN.CLOSED');
};

const constitute = (
  { group, organ, members, coLeaders }: Command<'ConstituteGroup'>,
  campaign: Campaign,
  { rulebook, organ: found, strangers = members }: CampaignFacts,
): CampaignEvent => {
  const wanted = groupNamed(rulebook, group);
  if (!wanted) throw refuse('CAMPAIGN.GROUP_NOT_FOUND', { group });
  if (!found) throw refuse('CAMPAIGN.ORGAN_NOT_FOUND', { organ });
  const { level, kind } = wanted;
  if (found.level !== level || !found.kinds.includes(kind))
    throw refuse('CAMPAIGN.GROUP_ORGAN_UNFIT', { organ, level, kind });
  if (campaign.groups.has(group)) throw refuse('CAMPAIGN.GROUP_CONSTITUTED', { group });
  if (new Set(members).size < members.length) throw refuse('CAMPAIGN.MEMBERS_REPEATED');
  const [stranger] = strangers;
  if (stranger !== undefined)
    throw refuse('CAMPAIGN.MEMBER_UNKNOWN', { account: stranger, rule: wanted.rule });
  // R57: the co-leaders are members themselves.
  const leading = new Set(coLeaders.filter((leader) => members.includes(leader)));
  if (leading.size < coLeaders.length || leading.size < wanted.coLeaders)
    throw refuse('CAMPAIGN.CO_LEADERS_MISSING', { wanted: wanted.coLeaders, rule: wanted.rule });
  return { type: 'campaign.group-constituted', data: { group, organ, members, coLeaders } };
};

const extend = (
  { package: name, due, reason }: Command<'ExtendDueDate'>,
  campaign: Campaign,
  { rulebook }: CampaignFacts,
): CampaignEvent => {
  const now = dueDateOf(campaign, rulebook, name);
  if (now === undefined) throw refuse('CAMPAIGN.PACKAGE_NOT_FOUND', { package: name });
  if (due <= now) throw refuse('CAMPAIGN.DUE_DATE_NOT_LATER', { due, now });
  return { type: 'campaign.due-date-extended', data: { package: name, due, reason } };
};
