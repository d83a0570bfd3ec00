import type { CampaignEvent } from './campaign.events.js';
import type { Campaign } from './campaign.state.js';

export const evolveCampaign = (campaign: Campaign, event: CampaignEvent): Campaign => {
  switch (event.type) {
    case 'campaign.opened':
      return { ...campaign, ...event.data, status: 'open' };
    case 'campaign.organ-enrolled': {
      const { organ, path } = event.data;
      return { ...campaign, enrolments: campaign.enrolments.with(organ, path) };
    }
    case 'campaign.group-constituted': {
      const { group, ...constituted } = event.data;
      return { ...campaign, groups: new Map(campaign.groups).set(group, constituted) };
    }
    case 'campaign.due-date-extended': {
      const { package: name, due } = event.data;
      return { ...campaign, dueDates: new Map(campaign.dueDates).set(name, due) };
    }
    case 'campaign.rulebook-amended': {
      const { rulebookDigest } = event.data;
      return { ...campaign, rulebookDigest, amendments: campaign.amendments + 1 };
    }
    case 'campaign.closed':
      return { ...campaign, status: 'closed' };
  }
};
