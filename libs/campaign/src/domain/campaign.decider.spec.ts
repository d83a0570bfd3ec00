import { readFileSync } from 'node:fs';
import type { Actor } from '#libs/kernel';
import { parseRulebook, stagesOn, type Stage } from '#libs/rulebook';
import { folded, given } from '#libs/testing';
import type { CampaignCommand } from './campaign.commands.js';
import type { CampaignEvent } from './campaign.events.js';
import { campaignDecider } from './campaign.decider.js';
import type { CampaignFacts } from './campaign.facts.js';
import { dueDateOf } from './due-date.js';
import { ownerOf } from './ownership.js';

const title = { zh: '评选', en: 'Selection' };
const rulebook: CampaignFacts['rulebook'] = {
  paths: { city: [], 'member-unit': [] },
  owners: {
    city: { level: 'city', kinds: ['city', 'prefecture'] },
    'member-unit': { level: 'region', kinds: ['member-unit'] },
  },
  groups: { 'leading-group': { title, level: 'region', kind: 'leading-group', coLeaders: 2, rule: 'R57' } },
  packages: { formal: { title, due: '2017-06-05', copies: 5, disc: true, items: ['formal-report'] } },
};
const organ = { level: 'region', kinds: ['leading-group'], above: ['region', 'nation'] };
const city = { level: 'city', kinds: ['seat', 'city'], above: ['region', 'nation'] };
const facts: CampaignFacts = { rulebook, organ, strangers: [] };
const ofCity: CampaignFacts = { rulebook, organ: city, slotRule: 'R4' };

const opening = { title, rulebook: 'gx', rulebookDigest: 'd1', arrangement: 'a1' };
const opened: CampaignEvent = { type: 'campaign.opened', data: { ...opening, organ: 'test-organ' } };
const enrolled: CampaignEvent = { type: 'campaign.organ-enrolled', data: { organ: 'nanning', path: 'city' } };
const closed: CampaignEvent = { type: 'campaign.closed', data: { reason: 'done' } };
const group = {
  group: 'leading-group',
  organ: 'region-group',
  members: ['ann', 'bo', 'cai'],
  coLeaders: ['ann', 'bo'],
};

describe('A campaign', () => {
  it('opens once', () => {
    given(campaignDecider)
      .when({ type: 'OpenCampaign', ...opening }, facts)
      .then(opened);
    given(campaignDecider, opened)
      .when({ type: 'OpenCampaign', ...opening }, facts)
      .refused('CAMPAIGN.ALREADY_OPENED');
  });

  it('does nothing before it opens and after it closes', () => {
    const enrol = { type: 'EnrolOrgan', organ: 'nanning', path: 'city' } as const;
    given(campaignDecider).when(enrol, facts).refused('CAMPAIGN.NOT_FOUND');
    given(campaignDecider, opened, closed).when(enrol, facts).refused('CAMPAIGN.CLOSED');
    given(campaignDecider, opened, closed)
      .when({ type: 'CloseCampaign', reason: 'again' }, facts)
      .refused('CAMPAIGN.CLOSED');
  });

  it.each<CampaignCommand>([
    { type: 'EnrolOrgan', organ: 'nanning', path: 'city' },
    { type: 'ConstituteGroup', ...group },
    { type: 'ExtendDueDate', package: 'formal', due: '2017-06-09', reason: 'flood' },
    { type: 'AmendRulebook', rulebookDigest: 'd2', reason: 'a correction' },
    { type: 'CloseCampaign', reason: 'done' },
  ])('is run by the organ that opened it and by no other: $type', (command) => {
    const actor: Actor = { accountId: 'stranger', organId: 'liuzhou-office', role: 'office' };
    given(campaignDecider, opened)
      .when(command, { ...facts, actor })
      .refused('CAMPAIGN.NOT_YOUR_CAMPAIGN');
  });

  it('R61: enrols each organ once, on a path of the rulebook', () => {
    given(campaignDecider, opened)
      .when({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' }, ofCity)
      .then(enrolled);
    given(campaignDecider, opened, enrolled)
      .when({ type: 'EnrolOrgan', organ: 'nanning', path: 'member-unit' }, facts)
      .refused('CAMPAIGN.ALREADY_ENROLLED');
    given(campaignDecider, opened)
      .when({ type: 'EnrolOrgan', organ: 'nanning', path: 'river' }, facts)
      .refused('CAMPAIGN.PATH_NOT_FOUND');
  });

  it('R4: enrols on a path only organs of the level and of a kind that the rulebook says', () => {
    const enrol = { type: 'EnrolOrgan', organ: 'nanning', path: 'city' } as const;
    const refused = (unfit: Partial<typeof city>): void =>
      given(campaignDecider, opened)
        .when(enrol, { ...ofCity, organ: { ...city, ...unfit } })
        .refused('CAMPAIGN.OWNER_UNFIT', 'R4');
    refused({ level: 'region' });
    refused({ kinds: ['unit'] });
    given(campaignDecider, opened)
      .when({ ...enrol, path: 'member-unit' }, ofCity)
      .refused('CAMPAIGN.OWNER_UNFIT');
  });

  it('R4: enrols no organ above or below an enrolled one, which would bring a second share of places', () => {
    given(campaignDecider, opened, enrolled)
      .when(
        { type: 'EnrolOrgan', organ: 'nanning-unit', path: 'city' },
        { ...ofCity, organ: { ...city, above: ['wuming', 'nanning', 'region'] } },
      )
      .refused('CAMPAIGN.ENROLLED_ABOVE_OR_BELOW', 'R4');
    given(campaignDecider, opened, enrolled)
      .when({ type: 'EnrolOrgan', organ: 'delta', path: 'city' }, { ...ofCity, enrolledBelow: ['nanning'] })
      .refused('CAMPAIGN.ENROLLED_ABOVE_OR_BELOW', 'R4');
  });

  it.each(['constructor', 'toString', '__proto__'])('knows no path, group or package called %s', (name) => {
    given(campaignDecider, opened)
      .when({ type: 'EnrolOrgan', organ: 'nanning', path: name }, facts)
      .refused('CAMPAIGN.PATH_NOT_FOUND');
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group, group: name }, facts)
      .refused('CAMPAIGN.GROUP_NOT_FOUND');
    given(campaignDecider, opened)
      .when({ type: 'ExtendDueDate', package: name, due: '2017-06-09', reason: 'flood' }, facts)
      .refused('CAMPAIGN.PACKAGE_NOT_FOUND');
  });

  it('enrols no organ that nobody knows', () => {
    given(campaignDecider, opened)
      .when({ type: 'EnrolOrgan', organ: 'nowhere', path: 'city' }, { rulebook })
      .refused('CAMPAIGN.ORGAN_NOT_FOUND');
  });

  it('R57: constitutes the leading group with its co-leaders, once', () => {
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group }, facts)
      .then({ type: 'campaign.group-constituted', data: group });
    given(campaignDecider, opened, { type: 'campaign.group-constituted', data: group })
      .when({ type: 'ConstituteGroup', ...group }, facts)
      .refused('CAMPAIGN.GROUP_CONSTITUTED');
  });

  it.each([
    ['one co-leader', ['ann']],
    ['a co-leader named twice', ['ann', 'ann']],
    ['a co-leader who is no member', ['ann', 'dan']],
  ])('R57: refuses a leading group with %s', (_, coLeaders) => {
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group, coLeaders }, facts)
      .refused('CAMPAIGN.CO_LEADERS_MISSING', 'R57');
  });

  it('R57: lists each member of the leading group once', () => {
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group, members: ['ann', 'bo', 'bo'] }, facts)
      .refused('CAMPAIGN.MEMBERS_REPEATED');
  });

  it('R57: no member of a leading group is without an account, for it could not vote', () => {
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group }, { ...facts, strangers: ['bo'] })
      .refused('CAMPAIGN.MEMBER_UNKNOWN', 'R57');
  });

  it('R57: constitutes no group at an organ of another kind or level', () => {
    given(campaignDecider, opened)
      .when({ type: 'ConstituteGroup', ...group }, { ...facts, organ: { ...organ, level: 'city' } })
      .refused('CAMPAIGN.GROUP_ORGAN_UNFIT');
  });

  it('R47: moves a due date to a later day only', () => {
    const extended = { package: 'formal', due: '2017-06-09', reason: 'flood' } as const;
    const event: CampaignEvent = { type: 'campaign.due-date-extended', data: extended };
    given(campaignDecider, opened)
      .when({ type: 'ExtendDueDate', ...extended }, facts)
      .then(event);
    given(campaignDecider, opened)
      .when({ type: 'ExtendDueDate', ...extended, due: '2017-06-05' }, facts)
      .refused('CAMPAIGN.DUE_DATE_NOT_LATER');
    given(campaignDecider, opened, event)
      .when({ type: 'ExtendDueDate', ...extended, due: '2017-06-08' }, facts)
      .refused('CAMPAIGN.DUE_DATE_NOT_LATER');
    given(campaignDecider, opened)
      .when({ type: 'ExtendDueDate', ...extended, package: 'other' }, facts)
      .refused('CAMPAIGN.PACKAGE_NOT_FOUND');
    expect(dueDateOf(folded(campaignDecider, [opened, event]), rulebook, 'formal')).toBe('2017-06-09');
  });

  it('binds the acts after an amendment to the amended rulebook', () => {
    const amended: CampaignEvent = {
      type: 'campaign.rulebook-amended',
      data: { rulebookDigest: 'd2', reason: 'a correction' },
    };
    given(campaignDecider, opened)
      .when({ type: 'AmendRulebook', ...amended.data }, facts)
      .then(amended);
    expect(folded(campaignDecider, [opened, amended])).toMatchObject({ rulebookDigest: 'd2' });
    given(campaignDecider, opened, amended)
      .when({ type: 'AmendRulebook', ...amended.data }, facts)
      .refused('CAMPAIGN.NOTHING_AMENDED');
  });

  it('keeps the paths on which organs are enrolled when its rulebook is amended', () => {
    const without = { ...rulebook, paths: { 'member-unit': [] } };
    given(campaignDecider, opened, enrolled)
      .when({ type: 'AmendRulebook', rulebookDigest: 'd2', reason: 'cut' }, { rulebook: without })
      .refused('CAMPAIGN.PATH_IN_USE');
  });

  const yaml = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const way = stagesOn(parseRulebook(yaml), 'city');
  const [first, second, later] = [way[0]!, way[1]!, way.slice(2)];

  it.each<[string, readonly Stage[]]>([
    ['a stage less', [first, ...later]],
    ['two stages the other way round', [second, first, ...later]],
    ['a stage of another kind', [first, { ...first, stage: second.stage }, ...later]],
  ])('keeps the stages where nominees may stand when its rulebook is amended: not with %s', (_, stages) => {
    const amend = { type: 'AmendRulebook', rulebookDigest: 'd2', reason: 'cut' } as const;
    const facts = (city: readonly Stage[], member: readonly Stage[]): CampaignFacts => ({
      replaced: { paths: { city: [...way], 'member-unit': [...way] } },
      rulebook: { ...rulebook, paths: { city: [...city], 'member-unit': [...member] } },
    });
    given(campaignDecider, opened, enrolled)
      .when(amend, facts([first, { ...second, stage: 'added' }, second, ...later], way))
      .then({ type: 'campaign.rulebook-amended', data: { rulebookDigest: 'd2', reason: 'cut' } });
    given(campaignDecider, opened, enrolled).when(amend, facts(stages, way)).refused('CAMPAIGN.STAGE_IN_USE');
    // Nobody is enrolled on the other path.
    given(campaignDecider, opened, enrolled)
      .when(amend, facts(way, stages))
      .then({ type: 'campaign.rulebook-amended', data: { rulebookDigest: 'd2', reason: 'cut' } });
  });

  it('R4: finds the owner of the quota in the nearest enrolled organ above a unit', () => {
    const campaign = folded(campaignDecider, [opened, enrolled]);
    expect(ownerOf(campaign, ['county-bureau', 'wuming', 'nanning', 'region'])).toBe('nanning');
    expect(ownerOf(campaign, ['nanning'])).toBe('nanning');
    expect(ownerOf(campaign, ['liuzhou', 'region'])).toBeUndefined();
  });
});
