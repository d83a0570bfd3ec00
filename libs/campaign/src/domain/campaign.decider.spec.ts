import type { Actor } from '#libs/kernel';
import { folded, given } from '#libs/testing';
import type { CampaignCommand } from './campaign.commands.js';
import { campaignDecider } from './campaign.decider.js';
import type { CampaignEvent } from './campaign.events.js';
import { closed, facts, group, opened, opening, rulebook } from './campaign.fixture.js';
import { dueDateOf } from './due-date.js';

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
});
