import { readFileSync } from 'node:fs';
import { stateCouncilArrangement } from '#libs/calendar';
import { memorySeals } from '#libs/testing';
import { campaignDecider, campaignEvents, CampaignRules, MemoryRulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { Decisions, part, type Envelope, type Outcome, type Part } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { accountDecider, identityEvents, OrganDirectory } from '#libs/identity';
import { DrivenClock, newId, type Actor, type Instant } from '#libs/kernel';
import { parseRulebook } from '#libs/rulebook';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { requiredOf } from '../domain/dossier/required.js';
import { AccountsOfIdentity } from '../infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign } from '../infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from '../infrastructure/acl/organs.acl.js';
import { vettingEvents } from '../infrastructure/vetting.catalogue.js';

export const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const cadre = { kind: 'individual', category: 'cadre' } as const;

const organs: readonly (readonly [
  id: string,
  level: string,
  kinds: readonly string[],
  parent: string | null,
])[] = [
  ['region', 'region', [], null],
  ['city', 'city', [], 'region'],
  ['city-office', 'city', ['hr', 'recommending-body'], 'city'],
  ['city-discipline', 'city', ['discipline'], 'city'],
  ['city-health', 'city', ['health'], 'city'],
  ['city-tax', 'city', ['tax'], 'city'],
  ['hall', 'unit', ['unit'], 'city'],
  ['other-city', 'city', [], 'region'],
  ['other-city-health', 'city', ['health'], 'other-city'],
];

export const of = (
  organId: string,
  role: Actor['role'] = 'opinion-officer',
  accountId = `officer-of-${organId}`,
): Actor => ({ accountId, organId, role });

export const envelope = (actor: Actor): Envelope => ({
  ...{ commandId: newId(), correlationId: newId() },
  actor,
});

/** Who is there when a story begins. */
export interface Population {
  /** By login, the organ. */
  readonly accounts: Readonly<Record<string, string>>;
  /** By nomination of the hall, the campaign; each runs under the first rulebook. */
  readonly dossiers: Readonly<Record<string, string>>;
}

/** A city with its organs, its campaigns and the dossiers of their nominees, all on one log. */
export const city = async (now: Instant, population: Population) => {
  const clock = new DrivenClock(now);
  const store = new MemoryEventStore({ clock });
  const catalogue = new Catalogue(vettingEvents, campaignEvents, identityEvents);
  const { seals, opens, inClear } = memorySeals(store);
  const decisions = new Decisions(store, catalogue, clock, {
    seals,
    zone: 'Asia/Shanghai',
    contentKey: 'k',
  });
  const rulebooks = new MemoryRulebookStore();
  const directory = new OrganDirectory();
  for (const [id, level, kinds, parent] of organs)
    directory.note({ id, level, kinds, parent, name: { zh: id, en: id } });
  const setUp = (share: Part): Promise<Outcome> =>
    decisions.run({ envelope: envelope(of('city-office')), content: {} }, () => [share]);

  const rulebookDigest = await rulebooks.keep(rulebook);
  const { title, rulebook: name } = rulebook;
  const arrangement = stateCouncilArrangement().digest;
  const open = { type: 'OpenCampaign', title, rulebook: name, rulebookDigest, arrangement } as const;
  for (const campaign of new Set(Object.values(population.dossiers)))
    await setUp(part(campaignDecider, campaign, open, { rulebook }));
  for (const [login, organ] of Object.entries(population.accounts)) {
    const account = { type: 'OpenAccount', organ, role: 'opinion-officer' } as const;
    await setUp(part(accountDecider, login, account, { login, organExists: true }));
  }
  for (const [nomination, campaign] of Object.entries(population.dossiers)) {
    await opens(`nomination-${nomination}`);
    const dossier = { nomination, campaign, unit: 'hall', ...cadre, ...requiredOf(rulebook, cadre) };
    await setUp(part(dossierDecider, nomination, { type: 'OpenDossier', ...dossier }, {}));
  }
  return {
    ...{ store, decisions, rulebooks, setUp, clock, directory, opens, inClear },
    campaigns: new CampaignsOfCampaign(new CampaignRules(rulebooks)),
    accounts: new AccountsOfIdentity(),
    organs: new OrgansOfIdentity(directory),
  };
};
