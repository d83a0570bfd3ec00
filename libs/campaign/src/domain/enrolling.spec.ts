import { folded, given } from '#libs/testing';
import { campaignDecider } from './campaign.decider.js';
import { city, enrolled, facts, ofCity, opened, rulebook } from './campaign.fixture.js';
import { ownerOf } from './ownership.js';

describe('A campaign', () => {
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

  it('enrols no organ that nobody knows', () => {
    given(campaignDecider, opened)
      .when({ type: 'EnrolOrgan', organ: 'nowhere', path: 'city' }, { rulebook })
      .refused('CAMPAIGN.ORGAN_NOT_FOUND');
  });

  it('R4: finds the owner of the quota in the nearest enrolled organ above a unit', () => {
    const campaign = folded(campaignDecider, [opened, enrolled]);
    expect(ownerOf(campaign, ['county-bureau', 'wuming', 'nanning', 'region'])).toBe('nanning');
    expect(ownerOf(campaign, ['nanning'])).toBe('nanning');
    expect(ownerOf(campaign, ['liuzhou', 'region'])).toBeUndefined();
  });
});
