import type { CampaignEvent } from './campaign.events.js';
import type { CampaignFacts } from './campaign.facts.js';

const title = { zh: '评选', en: 'Selection' };
export const rulebook: CampaignFacts['rulebook'] = {
  paths: { city: [], 'member-unit': [] },
  owners: {
    city: { level: 'city', kinds: ['city', 'prefecture'] },
    'member-unit': { level: 'region', kinds: ['member-unit'] },
  },
  groups: { 'leading-group': { title, level: 'region', kind: 'leading-group', coLeaders: 2, rule: 'R57' } },
  packages: { formal: { title, due: '2017-06-05', copies: 5, disc: true, items: ['formal-report'] } },
};
export const organ = { level: 'region', kinds: ['leading-group'], above: ['region', 'nation'] };
export const city = { level: 'city', kinds: ['seat', 'city'], above: ['region', 'nation'] };
export const facts: CampaignFacts = { rulebook, organ, strangers: [] };
export const ofCity: CampaignFacts = { rulebook, organ: city, slotRule: 'R4' };

export const opening = { title, rulebook: 'gx', rulebookDigest: 'd1', arrangement: 'a1' };
export const opened: CampaignEvent = { type: 'campaign.opened', data: { ...opening, organ: 'test-organ' } };
export const enrolled: CampaignEvent = {
  type: 'campaign.organ-enrolled',
  data: { organ: 'nanning', path: 'city' },
};
export const closed: CampaignEvent = { type: 'campaign.closed', data: { reason: 'done' } };
export const group = {
  group: 'leading-group',
  organ: 'region-group',
  members: ['ann', 'bo', 'cai'],
  coLeaders: ['ann', 'bo'],
};
