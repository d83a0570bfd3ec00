import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { MemoryAttachments } from '#libs/attachments';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider, campaignEvents, CampaignRules, MemoryRulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { Decisions, part, type Envelope, type Outcome, type Part } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { OrganDirectory } from '#libs/identity';
import { DrivenClock, newId, type Actor } from '#libs/kernel';
import { nominationEvents, type NominationEvent } from '#libs/nomination';
import { parseRulebook } from '#libs/rulebook';
import {
  ComplaintActs,
  ComplaintFactsReader,
  ComplaintReach,
  ComplaintRules,
  dossierDecider,
  Holders,
  Nominees,
  Recusals,
  vettingEvents,
} from '#libs/vetting';
import { happened, memorySeals } from '#libs/testing';
import { AccountsOfIdentity } from '../../../vetting/src/infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign as CampaignsForVetting } from '../../../vetting/src/infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from '../../../vetting/src/infrastructure/acl/organs.acl.js';
import type { NoticeActOf, NoticeCommand, OpenNotice } from '../domain/notice.commands.js';
import { CampaignsOfCampaign } from '../infrastructure/acl/campaigns.acl.js';
import { ComplaintsOfVetting } from '../infrastructure/acl/complaints.acl.js';
import { NominationsOfNomination } from '../infrastructure/acl/nominations.acl.js';
import { noticeEvents } from '../infrastructure/notice.catalogue.js';
import { DecideNotice, DecideNoticeHandler } from './decide-notice.js';
import { NoticeActs } from './notice-acts.js';
import { NoticeNotes } from './notice-notes.js';
import { NoticeQuery } from './notice.query.js';
import { WorkingDaysInForce } from './working-days-in-force.js';

export const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
export const unit: Actor = { accountId: 'clerk', organId: 'bureau', role: 'recommender' };
export const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };
export const envelopeOf = (actor: Actor): Envelope => ({ commandId: newId(), correlationId: newId(), actor });

const nominationOpened = (subject: string): NominationEvent => ({
  type: 'nomination.opened',
  data: {
    ...{ campaign: 'c1', path: 'city', stage: 'unit-notice', kind: 'individual', category: 'cadre' },
    ...{ unit: 'bureau', unitKinds: ['unit'], unitLevel: 'unit', subject, candidacy: `c1-${subject}` },
    facts: {
      ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
      ...{ criteria: [], merits: [], lastViolationOn: null },
    },
    ...{ name: '示例', post: '示例', deeds: '示例' },
  },
});

/** A campaign in which n1 and n2 wait for the notice in their unit, all on one log. */
export const house = async (arrangements = Arrangements.from(stateCouncilArrangement(), [])) => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const catalogue = new Catalogue(campaignEvents, nominationEvents, noticeEvents, vettingEvents);
  const { seals, inClear } = memorySeals(log);
  const decisions = new Decisions(log, catalogue, clock, { seals, zone: 'Asia/Shanghai', contentKey: 'k' });
  const rulebooks = new MemoryRulebookStore();
  const organs = new OrganDirectory();
  organs.note({
    id: 'bureau',
    ...{ name: { zh: '局', en: 'Bureau' }, level: 'unit', kinds: ['unit'], parent: null },
  });
  const rules = new CampaignRules(rulebooks);
  const recusals = new Recusals(new Nominees());
  const reach = new ComplaintReach(new Holders());
  const complaints = new ComplaintActs(
    new ComplaintFactsReader(
      new ComplaintRules(new CampaignsForVetting(rules), arrangements),
      new OrgansOfIdentity(organs),
      new AccountsOfIdentity(),
      recusals,
      reach,
    ),
    reach,
    recusals,
  );
  const nominations = new NominationsOfNomination(organs);
  const attachments = new MemoryAttachments({ maxBytes: 1_000, types: ['text'] });
  const acts = new NoticeActs(
    new CampaignsOfCampaign(rules),
    nominations,
    new ComplaintsOfVetting(complaints),
    new NoticeNotes(nominations),
    new WorkingDaysInForce(arrangements),
    attachments,
  );
  const handler = new DecideNoticeHandler(decisions, acts);
  const before = (...parts: readonly Part[]): Promise<Outcome> =>
    decisions.run({ envelope: envelopeOf(unit), content: {} }, () => parts);

  const campaign = {
    type: 'OpenCampaign',
    ...{ title: rulebook.title, rulebook: rulebook.rulebook },
    rulebookDigest: await rulebooks.keep(rulebook),
    arrangement: stateCouncilArrangement().digest,
  } as const;
  await before(part(campaignDecider, 'c1', campaign, { rulebook }));
  for (const nomination of ['n1', 'n2']) {
    const dossier = { nomination, campaign: 'c1', unit: 'bureau', opinions: [], checks: [] };
    const open = { type: 'OpenDossier', ...dossier, kind: 'individual', category: 'cadre' } as const;
    await before(
      happened('nomination', nomination, nominationOpened(nomination)),
      part(dossierDecider, nomination, open, {}),
    );
  }
  return {
    clock,
    log,
    notices: new NoticeQuery(decisions),
    /** @returns the digest of a paper that is kept */
    keep: async (text: string): Promise<string> =>
      (await attachments.keep(Readable.from([text]), { type: 'text/plain' })).digest,
    before,
    act: (command: NoticeCommand, envelope = envelopeOf(unit)): Promise<Outcome> =>
      handler.execute(new DecideNotice('p1', command, envelope)),
    lastOf: async (stream: string): Promise<object> => {
      const stored = (await log.readStream(stream)).at(-1)!;
      return { type: stored.type, data: await inClear(catalogue.decode(stored)) };
    },
  };
};

export const open: OpenNotice = {
  type: 'OpenNotice',
  ...{ campaign: 'c1', stage: 'unit-notice', nominations: ['n1', 'n2'] },
  contents: ['criteria', 'basic-facts', 'main-deeds'],
};
export const object: NoticeActOf<'RaiseObjection'> = {
  type: 'RaiseObjection',
  ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post', text: '示例异议' },
};
export const close: NoticeCommand = { type: 'CloseNotice' };
