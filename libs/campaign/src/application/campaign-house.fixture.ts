import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { Catalogue } from '#libs/catalogue';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock, newId, type Actor } from '#libs/kernel';
import { memorySeals } from '#libs/testing';
import type { CampaignCommand } from '../domain/campaign.commands.js';
import type { OrganStanding } from '../domain/campaign.facts.js';
import { campaignEvents } from '../infrastructure/campaign.catalogue.js';
import { MemoryRulebookStore } from '../infrastructure/memory-rulebook-store.adapter.js';
import { CampaignRules } from './campaign-rules.js';
import { CampaignQuery } from './campaign.query.js';
import { DecideCampaign, DecideCampaignHandler } from './decide-campaign.js';
import { EnrolmentDuties, ExtensionDuties } from './duties.js';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';
import { RulebookIntake } from './rulebook-intake.js';

export const office: Actor = { accountId: 'office', organId: 'region-office', role: 'office' };

const known: Readonly<Record<string, OrganStanding>> = {
  'wider-nanning': { level: 'city', kinds: ['city'], above: ['region'] },
  nanning: { level: 'city', kinds: ['city'], above: ['wider-nanning', 'region'] },
  'nanning-port': { level: 'city', kinds: ['city'], above: ['nanning', 'wider-nanning', 'region'] },
  'water-bureau': { level: 'region', kinds: ['member-unit'], above: ['region'] },
};

class FewOrgans extends Organs {
  find(organ: string) {
    return known[organ];
  }
}

class NoStrangers extends Accounts {
  strangersAmong() {
    return Promise.resolve([]);
  }
}

/** The acts and questions of one campaign, on a log in memory. */
export const house = () => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const decisions = new Decisions(log, new Catalogue(campaignEvents), clock, {
    zone: 'Asia/Shanghai',
    contentKey: 'a key of this test',
    seals: memorySeals(log).seals,
  });
  const rulebooks = new MemoryRulebookStore();
  const rules = new CampaignRules(rulebooks);
  const duties = new EnrolmentDuties();
  const handler = new DecideCampaignHandler(
    decisions,
    rulebooks,
    rules,
    new FewOrgans(),
    new NoStrangers(),
    duties,
    new ExtensionDuties(),
  );
  const envelope = (): Envelope => ({ commandId: newId(), correlationId: newId(), actor: office });
  return {
    log,
    duties,
    intake: new RulebookIntake(rulebooks, Arrangements.from(stateCouncilArrangement(), [])),
    campaigns: new CampaignQuery(decisions, rules),
    act: (command: CampaignCommand): Promise<Outcome> =>
      handler.execute(new DecideCampaign('c1', command, envelope())),
  };
};
