import { given } from '#libs/testing';
import { campaignDecider } from './campaign.decider.js';
import { facts, group, opened, organ } from './campaign.fixture.js';

describe('A campaign', () => {
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
});
