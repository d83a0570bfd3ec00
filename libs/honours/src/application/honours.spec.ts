import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { MemoryAttachments } from '#libs/attachments';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider, campaignEvents, CampaignRules, MemoryRulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { Decisions, part, type Envelope, type Outcome, type Part } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { OrganDirectory } from '#libs/identity';
import { DrivenClock, newId, type Actor, type DomainEvent, type EventRef } from '#libs/kernel';
import { noticeEvents } from '#libs/notice';
import { Ballots, NominationActs, nominationEvents, type NominationEvent } from '#libs/nomination';
import { parseRulebook } from '#libs/rulebook';
import { dossierDecider, Holders, Nominees, recusalDecider, Recusals, vettingEvents } from '#libs/vetting';
import { happened, memorySeals } from '#libs/testing';
import { BallotMembers } from '../../../nomination/src/application/ballot-members.js';
import { NominationFactsReader } from '../../../nomination/src/application/nomination-facts.js';
import { CampaignsOfCampaign as NominationsCampaigns } from '../../../nomination/src/infrastructure/acl/campaigns.acl.js';
import { DossiersOfVetting } from '../../../nomination/src/infrastructure/acl/dossiers.acl.js';
import { OrgansOfIdentity } from '../../../nomination/src/infrastructure/acl/organs.acl.js';
import { QuotasOfCampaign } from '../../../nomination/src/infrastructure/acl/quotas.acl.js';
import type { HonourCommand } from '../domain/honour.commands.js';
import { CampaignsOfCampaign } from '../infrastructure/acl/campaigns.acl.js';
import { HoldersOfHonours } from '../infrastructure/acl/holders.acl.js';
import { NominationsOfNomination } from '../infrastructure/acl/nominations.acl.js';
import { OrgansOfIdentity as OrgansOfTree } from '../infrastructure/acl/organs.acl.js';
import { RecordsOfNominee } from '../infrastructure/acl/records.acl.js';
import { RecusalsOfVetting } from '../infrastructure/acl/recusals.acl.js';
import { honourEvents } from '../infrastructure/honours.catalogue.js';
import { DecideHonour, DecideHonourHandler } from './decide-honour.js';
import { Evidence } from './evidence.js';
import { HonourActs } from './honour-acts.js';
import { HonourFactsReader } from './honour-facts.js';
import { HonourQuery } from './honour.query.js';

/** Kept before anybody names it. */
const paper = '示例';
const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const officeOf = (organId: string, accountId = `clerk-of-${organId}`): Actor => ({
  ...{ accountId, organId, role: 'office' },
});
const group = officeOf('group');
const envelope = (actor: Actor): Envelope => ({ commandId: newId(), correlationId: newId(), actor });

const organs = [
  { id: 'nation', level: 'nation', kinds: [], parent: null },
  { id: 'group', level: 'nation', kinds: ['national-leading-group'], parent: 'nation' },
  { id: 'bureau', level: 'unit', kinds: ['unit'], parent: 'nation' },
  { id: 'other-bureau', level: 'unit', kinds: ['unit'], parent: 'nation' },
];

/** A nominee that only waits to be honoured. */
const wayUp: readonly NominationEvent[] = [
  {
    type: 'nomination.opened',
    data: {
      ...{ campaign: 'c1', path: 'city', stage: 'conferring', kind: 'individual', category: 'cadre' },
      ...{ unit: 'bureau', unitKinds: ['unit'], unitLevel: 'unit', subject: 's1', candidacy: 'c1-s1' },
      facts: {
        ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
        ...{ criteria: [], merits: [], lastViolationOn: null },
      },
      ...{ name: '示例', post: '示例', deeds: '示例' },
    },
  },
  {
    type: 'nomination.review-recorded',
    data: {
      ...{ stage: 'national-list', organ: 'office', organKinds: ['national-office'], by: 'a', remarks: '' },
      ...{ findings: ['procedure', 'facts'], recommendation: 'support' },
    },
  },
  {
    type: 'nomination.notice-opened',
    data: { notice: 'p1', stage: 'national-notice', until: '2017-07-07' },
  },
];
const noticeClosed: NominationEvent = {
  type: 'nomination.notice-closed',
  data: { notice: 'p1', stage: 'national-notice', complaints: [] },
};

const complaintsChecked: DomainEvent = {
  type: 'vetting.check-recorded',
  data: {
    ...{ check: 'complaints', organ: 'office', result: 'clean', source: '示例', remarks: '', by: 'a' },
    ...{ found: {}, differs: [], discrepancies: [], passages: [] },
  },
};

const noticeOpened: DomainEvent = {
  type: 'notice.opened',
  data: {
    ...{ campaign: 'c1', stage: 'national-notice', scope: 'nation', organ: 'group', nominations: ['n1'] },
    ...{ contents: [], from: '2017-07-03', until: '2017-07-07', closesAt: '2017-07-07T16:00:00.000Z' },
    ...{ workingDays: 5, counting: 'inclusive', arrangement: 'a', rule: null },
  },
};

/** The nominee n1 at the end of its way, with an open dossier, all on one log. */
const house = async () => {
  const clock = new DrivenClock('2017-07-10T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const catalogue = new Catalogue(
    ...[campaignEvents, nominationEvents, vettingEvents, honourEvents, noticeEvents],
  );
  const decisions = new Decisions(log, catalogue, clock, {
    seals: memorySeals(log).seals,
    zone: 'Asia/Shanghai',
    contentKey: 'k',
  });
  const rulebooks = new MemoryRulebookStore();
  const rules = new CampaignRules(rulebooks);
  const directory = new OrganDirectory();
  for (const organ of organs) directory.note({ ...organ, name: { zh: organ.id, en: organ.id } });
  const campaigns = new NominationsCampaigns(rules, directory);
  const dossiers = new DossiersOfVetting();
  const facts = new NominationFactsReader(
    ...([campaigns, dossiers, new OrgansOfIdentity(directory), new QuotasOfCampaign()] as const),
    new BallotMembers(new Ballots()),
  );
  const nominations = new NominationsOfNomination(new NominationActs(facts, campaigns, dossiers), directory);
  const acts = new HonourActs(
    new CampaignsOfCampaign(rules),
    nominations,
    new Evidence(log, new RecordsOfNominee(log)),
    new HonourFactsReader(
      new CampaignsOfCampaign(rules),
      nominations,
      new OrgansOfTree(directory),
      Arrangements.from(stateCouncilArrangement(), []),
      attachments,
    ),
    new RecusalsOfVetting(new Recusals(new Nominees())),
  );
  const holders = new Holders();
  new HoldersOfHonours(holders).onModuleInit();
  const handler = new DecideHonourHandler(decisions, acts);
  const before = (...parts: readonly Part[]): Promise<Outcome> =>
    decisions.run({ envelope: envelope(group), content: {} }, () => parts);

  const campaign = {
    type: 'OpenCampaign',
    ...{ title: rulebook.title, rulebook: rulebook.rulebook },
    rulebookDigest: await rulebooks.keep(rulebook),
    arrangement: stateCouncilArrangement().digest,
  } as const;
  const required = { nomination: 'n1', campaign: 'c1', unit: 'bureau', opinions: [], checks: [] };
  const dossier = { type: 'OpenDossier', ...required, kind: 'individual', category: 'cadre' } as const;
  await before(
    part(campaignDecider, 'c1', campaign, { rulebook }),
    happened('nomination', 'n1', ...wayUp),
    part(dossierDecider, 'n1', dossier, {}),
  );
  await before(happened('dossier', 'n1', complaintsChecked));
  return {
    ...{ log, clock, holders, decisions },
    before,
    honours: new HonourQuery(decisions),
    act: (command: HonourCommand, actor = group): Promise<Outcome> =>
      handler.execute(new DecideHonour('n1', command, envelope(actor))),
  };
};

const confer: HonourCommand = { type: 'Confer', nomination: 'n1' };
const propose = {
  ...{ type: 'ProposeRevocation', ground: 'fraud', reason: '示例' },
  evidence: ['dossier-n1@0'],
  attachments: [],
} satisfies HonourCommand;

const attachments = new MemoryAttachments({ maxBytes: 1_000, types: ['text'] });
const { digest } = await attachments.keep(Readable.from([paper]), { type: 'text/plain' });
const waive = { type: 'WaiveRepresentation', statement: '示例', digest } satisfies HonourCommand;
const publish = {
  ...{ type: 'PublishRevocation', number: '示例〔2017〕1号', digest, on: '2017-07-10' },
} satisfies HonourCommand;

const conferred = async (): ReturnType<typeof house> => {
  const running = await house();
  await running.before(happened('nomination', 'n1', noticeClosed));
  await running.act(confer);
  return running;
};

/** The conferring organ looked into the title, and bore something out: `honour-n1@2`. */
const lookedInto = async (): ReturnType<typeof house> => {
  const running = await conferred();
  await running.act({ type: 'OpenInquiry', reason: '示例' });
  const inquiry = 'honour-n1@1';
  await running.act({ type: 'ConcludeInquiry', inquiry, finding: 'partly', remarks: '' });
  return running;
};

describe('conferring', () => {
  it('R32: is one append with the confirmation and the clearance', async () => {
    const { act, before } = await house();
    await before(happened('nomination', 'n1', noticeClosed));
    const { revisions } = await act(confer);
    expect(Object.keys(revisions)).toEqual(['honour-n1', 'nomination-n1', 'dossier-n1']);
  });

  it('R32: waits for the end of the national notice, and meanwhile nothing is written', async () => {
    const { act, log } = await house();
    const head = await log.head();
    await expect(act(confer)).rejects.toMatchObject({ code: 'NOMINATION.GATES_NOT_MET', rule: 'R32' });
    expect(await log.head()).toBe(head);
  });

  it('R32: is for the national group alone', async () => {
    const { act, before } = await house();
    await before(happened('nomination', 'n1', noticeClosed));
    await expect(act(confer, officeOf('nation'))).rejects.toMatchObject({
      code: 'NOMINATION.NOT_YOUR_PART',
    });
  });

  it('R39: does not honour somebody about whom a complaint is open', async () => {
    const { act, before } = await house();
    await before(
      happened('nomination', 'n1', noticeClosed),
      part(dossierDecider, 'n1', { type: 'LinkComplaint', complaint: 'k1' }, {}),
    );
    await expect(act(confer)).rejects.toMatchObject({ rule: 'R39' });
  });

  it('relies on the gates by which the nomination was confirmed, and names their events', async () => {
    const { act, before, log } = await house();
    await before(happened('nomination', 'n1', noticeClosed));
    await act(confer);
    const gatesOf = async (stream: string): Promise<readonly object[]> =>
      JSON.parse((await log.readStream(stream)).at(-1)!.metadata).basis.gates;
    expect(await gatesOf('honour-n1')).toEqual(await gatesOf('nomination-n1'));
    expect(await gatesOf('honour-n1')).toContainEqual(
      expect.objectContaining({ rule: 'R32', gate: 'notice-clean', events: ['nomination-n1@3'] }),
    );
  });

  it('is done while the campaign is open, and what was conferred is handed out after it', async () => {
    const { act, before } = await house();
    const close = { type: 'CloseCampaign', reason: '示例' } as const;
    await before(happened('nomination', 'n1', noticeClosed));
    await before(part(campaignDecider, 'c1', close, { rulebook }));
    await expect(act(confer)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });

    const inTime = await lookedInto();
    await inTime.before(part(campaignDecider, 'c1', close, { rulebook }));
    await inTime.act({ type: 'IssueItem', item: 'medal', fen: null });
    await inTime.act(propose, officeOf('nation'));
    await inTime.act(waive, officeOf('bureau'));
    await inTime.act({ type: 'Revoke' });
    await inTime.act({ type: 'RecoverItem', item: 'medal', fen: null });
    expect(await inTime.honours.show(group, 'n1')).toMatchObject({ standing: 'revoked' });
  });

  it('is refused for a nomination that nobody opened', async () => {
    const { act } = await house();
    await expect(act({ type: 'Confer', nomination: 'n9' })).rejects.toMatchObject({
      code: 'HONOURS.NOMINATION_UNKNOWN',
    });
  });
});

describe('a revocation', () => {
  it('R52: rests on events of the log, and keeps them as the basis of its decision', async () => {
    const { act, log } = await lookedInto();
    await act(propose, officeOf('nation'));
    await act(waive, officeOf('bureau'));
    await act({ type: 'Revoke' });
    const { metadata } = (await log.readStream('honour-n1')).at(-1)!;
    expect(JSON.parse(metadata).basis.gates).toEqual([
      {
        ...{ rule: 'R52', gate: 'revocation-ground', outcome: 'met', why: 'fraud' },
        events: ['honour-n1@3', 'dossier-n1@0'],
      },
      expect.objectContaining({ gate: 'revocation-inquiry', events: ['honour-n1@2'] }),
      expect.objectContaining({ gate: 'holder-heard', why: 'waived', events: ['honour-n1@4'] }),
    ]);
  });

  it.each(['dossier-n1@99', 'complaint-nobody@0'] as const)(
    'R52: rests on no event that the log does not hold: %s',
    async (event) => {
      const { act } = await conferred();
      await expect(act({ ...propose, evidence: [event] })).rejects.toMatchObject({
        code: 'HONOURS.EVIDENCE_UNKNOWN',
        details: { event },
      });
    },
  );

  it('R52: is not proposed by an organ to whose part of the country the holder does not belong', async () => {
    const { act } = await conferred();
    await expect(act(propose, officeOf('other-bureau'))).rejects.toMatchObject({
      ...{ code: 'HONOURS.NOT_YOURS_TO_PROPOSE', rule: 'R52' },
    });
  });

  /** `k1` is about n1, `k2` about somebody else. */
  const complainedOf = async (): ReturnType<typeof house> => {
    const running = await lookedInto();
    const lodged = (about: string): DomainEvent => ({
      type: 'vetting.complaint-lodged',
      data: {
        ...{ lane: 'real-name', channel: 'post', about: [about], holders: [], notice: null },
        ...{ receivedBy: 'a', text: '示例', class: null, reporter: null, postmark: null, reply: null },
      },
    });
    await running.before(
      happened('complaint', 'k1', lodged('n1')),
      happened('complaint', 'k2', lodged('n2')),
    );
    return running;
  };

  const concluded = (finding: string): Part =>
    happened('complaint', 'k1', {
      type: 'vetting.investigation-concluded',
      data: { conclusions: [{ nomination: 'n1', finding }], measures: '', by: 'a', reply: null },
    });
  const reopened = happened('complaint', 'k1', {
    type: 'vetting.investigation-reopened',
    data: { reason: '示例', evidence: ['示例'], investigators: [], holders: [], organ: 'a', by: 'a' },
  });

  it("R52: rests on the holder's nomination, dossier, notices, complaints and inquiries", async () => {
    const { act, before, honours } = await complainedOf();
    await before(happened('notice', 'p1', noticeOpened));
    await before(concluded('partly'));
    const evidence: EventRef[] = [
      ...(['nomination-n1@0', 'dossier-n1@0', 'complaint-k1@0', 'honour-n1@2', 'notice-p1@0'] as const),
    ];
    await act({ ...propose, evidence });
    expect(await honours.show(group, 'n1')).toMatchObject({ proposal: { evidence } });
  });

  it('R39, R52: rests on no complaint that is open or proved nothing, nor on what a dossier tells of it', async () => {
    const { act, before } = await complainedOf();
    const refused = { code: 'HONOURS.EVIDENCE_NOT_BORNE_OUT', details: { complaint: 'k1' } };
    await before(part(dossierDecider, 'n1', { type: 'LinkComplaint', complaint: 'k1' }, {}));
    const evidence: EventRef[] = ['complaint-k1@0'];
    const told: EventRef[] = ['dossier-n1@3'];
    await expect(act({ ...propose, evidence })).rejects.toMatchObject(refused);
    await before(concluded('unsubstantiated'));
    await expect(act({ ...propose, evidence })).rejects.toMatchObject(refused);
    await expect(act({ ...propose, evidence: told })).rejects.toMatchObject(refused);
    await before(reopened);
    await before(concluded('substantiated'));
    await act({ ...propose, evidence: [...evidence, ...told] });
  });

  it('R39, R52: is not decided on a complaint that was reopened since, and found to prove nothing', async () => {
    const { act, before } = await complainedOf();
    await before(concluded('substantiated'));
    await act({ ...propose, evidence: ['complaint-k1@1'] }, officeOf('nation'));
    await act(waive, officeOf('bureau'));
    const refused = { code: 'HONOURS.EVIDENCE_NOT_BORNE_OUT', rule: 'R52' };
    await before(reopened);
    await expect(act({ type: 'Revoke' })).rejects.toMatchObject(refused);
    await before(concluded('false'));
    await expect(act({ type: 'Revoke' })).rejects.toMatchObject(refused);
  });

  it.each(['honour-n1@0', 'honour-n1@1', 'nomination-n1@4', 'dossier-n1@2'] as const)(
    'R52: rests on no event by which the title was given or is looked into: %s',
    async (event) => {
      const { act } = await lookedInto();
      await expect(act({ ...propose, evidence: [event] })).rejects.toMatchObject({
        ...{ code: 'HONOURS.NO_EVIDENCE', rule: 'R52' },
      });
    },
  );

  it('names papers that were brought', async () => {
    const { act } = await lookedInto();
    const missing = 'f'.repeat(64);
    const bureau = officeOf('bureau');
    const unkept = { code: 'ATTACHMENTS.NOT_KEPT' };
    const shaken = { ...propose, attachments: [digest, missing] };
    await expect(act(shaken, officeOf('nation'))).rejects.toMatchObject(unkept);
    await act({ ...propose, attachments: [digest] }, officeOf('nation'));
    const said = { type: 'RecordRepresentation', text: '示例', attachments: [missing] } as const;
    await expect(act(said, bureau)).rejects.toMatchObject(unkept);
    await expect(act({ ...waive, digest: missing }, bureau)).rejects.toMatchObject(unkept);
    await act(waive, bureau);
    await act({ type: 'Revoke' });
    await expect(act({ ...publish, digest: missing })).rejects.toMatchObject(unkept);
    const back = { type: 'Reinstate', reason: '示例', digest: missing } as const;
    await expect(act(back, officeOf('nation', 'reviewer'))).rejects.toMatchObject(unkept);
  });

  it.each(['complaint-k2@0', 'campaign-c1@0'] as const)(
    'R52: rests on no event about somebody or something else: %s',
    async (event) => {
      const { act } = await complainedOf();
      const evidence: EventRef[] = ['dossier-n1@0', event];
      await expect(act({ ...propose, evidence })).rejects.toMatchObject({
        ...{ code: 'HONOURS.EVIDENCE_NOT_ABOUT_HOLDER', rule: 'R52' },
        details: { event },
      });
    },
  );

  it('R52: shows what came back and what is outstanding', async () => {
    const { act, honours } = await lookedInto();
    await act({ type: 'IssueItem', item: 'medal', fen: null });
    await act({ type: 'IssueItem', item: 'bonus', fen: 1_000_000 });
    await act(propose, officeOf('nation'));
    await act(waive, officeOf('bureau'));
    await act({ type: 'Revoke' });
    await act({ type: 'RecoverItem', item: 'bonus', fen: 600_000 });
    await act({ type: 'RecoverItem', item: 'medal', fen: null });
    expect(await honours.show(group, 'n1')).toMatchObject({
      standing: 'revoked',
      items: [
        { item: 'medal', status: 'recovered' },
        { item: 'certificate', status: 'due' },
        { item: 'bonus', status: 'issued', issuedFen: 1_000_000, recoveredFen: 600_000 },
      ],
      outstanding: {
        items: [{ item: 'bonus', fen: 400_000 }],
        benefits: ['model-worker-provincial'],
      },
    });
  });

  it('R52: waits for the holder by the working days of the rulebook, counted by a named arrangement', async () => {
    const { act, clock, honours, log } = await lookedInto();
    await act(propose, officeOf('nation'));
    const { data } = (await log.readStream('honour-n1')).at(-1)!;
    expect(JSON.parse(data).representations).toEqual({
      ...{ dueOn: '2017-07-21', dueAt: '2017-07-21T16:00:00.000Z' },
      arrangement: stateCouncilArrangement().digest,
    });
    expect(await honours.show(group, 'n1')).toMatchObject({ proposal: { representationsDue: '2017-07-21' } });
    clock.moveTo('2017-07-21T15:59:59.999Z');
    await expect(act({ type: 'Revoke' })).rejects.toMatchObject({
      ...{ code: 'HONOURS.REPRESENTATIONS_AWAITED', rule: 'R52' },
    });
    clock.moveTo('2017-07-21T16:00:00.000Z');
    await act({ type: 'Revoke' });
  });

  it('R52: can be appealed for the days of the rulebook; above the conferring organ the title is given back', async () => {
    const { act, clock, honours } = await lookedInto();
    await act(propose, officeOf('nation'));
    await act(waive, officeOf('bureau'));
    await act({ type: 'Revoke' });
    await act(publish);
    expect(await honours.show(group, 'n1')).toMatchObject({ revocation: { appealDue: '2017-09-08' } });
    const appeal: HonourCommand = { type: 'Appeal', text: '示例' };
    await expect(act(appeal, officeOf('other-bureau'))).rejects.toMatchObject({
      code: 'HONOURS.NOT_FOR_HOLDER',
    });
    clock.moveTo('2017-09-08T15:00:00.000Z');
    await act(appeal, officeOf('bureau'));
    expect(await honours.show(group, 'n1')).toMatchObject({ standing: 'appealed' });
    const reinstate: HonourCommand = { type: 'Reinstate', reason: '示例', digest };
    await expect(act(reinstate)).rejects.toMatchObject({ code: 'HONOURS.OWN_REVOCATION' });
    await act(reinstate, officeOf('nation', 'reviewer'));
    expect(await honours.show(group, 'n1')).toMatchObject({
      ...{ standing: 'reinstated', outstanding: { publication: true } },
    });
  });

  it('R39: is preceded by an inquiry that a complaint about the holder opens, until the title is gone for good', async () => {
    const { act, before, clock, decisions, holders, honours } = await conferred();
    const isHolder = () => holders.of(decisions.reading(group), 'n1').then((found) => found !== undefined);
    const honoursHeld = await holders.of(decisions.reading(group), 'n1');
    expect(await holders.of(decisions.reading(group), 'n2')).toBeUndefined();
    await before(honoursHeld!.inquiryOpened('n1', 'k1'));
    expect(await honours.show(group, 'n1')).toMatchObject({ standing: 'inquiry' });
    await before(honoursHeld!.inquiryConcluded('n1', 'k1', 'substantiated'));
    expect(await honours.show(group, 'n1')).toMatchObject({
      ...{ standing: 'held', inquiries: [{ complaint: 'k1', finding: 'substantiated' }] },
    });

    await act({ ...propose, evidence: [] }, officeOf('nation'));
    await act(waive, officeOf('bureau'));
    await act({ type: 'Revoke' });
    await act(publish);
    expect(await isHolder()).toBe(true);
    clock.moveTo('2017-09-08T16:00:00.000Z');
    expect(await isHolder()).toBe(false);
  });

  it('R39: is not decided by somebody who is recused, and that it was tried is on record', async () => {
    const { act, before, log } = await conferred();
    const recused = {
      type: 'vetting.recusal-ordered',
      data: { account: group.accountId, organ: 'nation', by: 'b', reason: '示例' },
    };
    await before(happened(recusalDecider.category, 'n1', recused));
    for (const judgement of [propose, { type: 'WriteOffItem', item: 'medal', reason: '示例' }] as const)
      await expect(act(judgement)).rejects.toMatchObject({ code: 'VETTING.RECUSED' });
    const record = (await log.readStream(`${recusalDecider.category}-n1`)).at(-1)!;
    expect(JSON.parse(record.data)).toMatchObject({ act: 'WriteOffItem' });
  });

  it('R32: is not conferred by somebody who is recused', async () => {
    const { act, before, log } = await house();
    const recused = {
      type: 'vetting.recusal-ordered',
      data: { account: group.accountId, organ: 'nation', by: 'b', reason: '示例' },
    };
    await before(happened(recusalDecider.category, 'n1', recused));
    await expect(act(confer)).rejects.toMatchObject({ code: 'VETTING.RECUSED' });
    expect(await log.readStream('honour-n1')).toEqual([]);
  });

  it('is of an honour that exists', async () => {
    const { act, honours } = await house();
    await expect(act(propose)).rejects.toMatchObject({ code: 'HONOURS.NOT_FOUND' });
    await expect(honours.show(group, 'n1')).rejects.toMatchObject({ code: 'HONOURS.NOT_FOUND' });
  });
});
