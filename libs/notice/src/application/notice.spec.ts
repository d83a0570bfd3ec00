import { readFileSync } from 'node:fs';
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
  Recusals,
  vettingEvents,
} from '#libs/vetting';
import { happened, memorySeals } from '#libs/testing';
import { AccountsOfIdentity } from '../../../vetting/src/infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign as CampaignsForVetting } from '../../../vetting/src/infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from '../../../vetting/src/infrastructure/acl/organs.acl.js';
import type { NoticeActOf, NoticeCommand } from '../domain/notice.commands.js';
import { CampaignsOfCampaign } from '../infrastructure/acl/campaigns.acl.js';
import { ComplaintsOfVetting } from '../infrastructure/acl/complaints.acl.js';
import { NominationsOfNomination } from '../infrastructure/acl/nominations.acl.js';
import { noticeEvents } from '../infrastructure/notice.catalogue.js';
import { DecideNotice, DecideNoticeHandler } from './decide-notice.js';
import { NoticeActs } from './notice-acts.js';
import { NoticeNotes } from './notice-notes.js';
import { NoticeQuery } from './notice.query.js';
import { WorkingDaysInForce } from './working-days-in-force.js';

const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const unit: Actor = { accountId: 'clerk', organId: 'bureau', role: 'recommender' };
const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };
const envelopeOf = (actor: Actor): Envelope => ({ commandId: newId(), correlationId: newId(), actor });

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
const house = async (arrangements = Arrangements.from(stateCouncilArrangement(), [])) => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const catalogue = new Catalogue(campaignEvents, nominationEvents, noticeEvents, vettingEvents);
  const { seals, inClear } = memorySeals(log);
  const decisions = new Decisions(log, catalogue, clock, {
    seals,
    zone: 'Asia/Shanghai',
    contentKey: 'k',
  });
  const rulebooks = new MemoryRulebookStore();
  const organs = new OrganDirectory();
  organs.note({
    id: 'bureau',
    ...{ name: { zh: '局', en: 'Bureau' }, level: 'unit', kinds: ['unit'], parent: null },
  });
  const rules = new CampaignRules(rulebooks);
  const recusals = new Recusals();
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
  const acts = new NoticeActs(
    new CampaignsOfCampaign(rules),
    nominations,
    new ComplaintsOfVetting(complaints),
    new NoticeNotes(nominations),
    new WorkingDaysInForce(arrangements),
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
    before,
    act: (command: NoticeCommand, envelope = envelopeOf(unit)): Promise<Outcome> =>
      handler.execute(new DecideNotice('p1', command, envelope)),
    lastOf: async (stream: string): Promise<object> => {
      const stored = (await log.readStream(stream)).at(-1)!;
      return { type: stored.type, data: await inClear(catalogue.decode(stored)) };
    },
  };
};

/** What the State Council will say of 2027 was not known when this was written. */
const madeUpHolidays = ['2027-01-01', '2027-05-01', '2027-10-01'];

const open: NoticeCommand = {
  type: 'OpenNotice',
  ...{ campaign: 'c1', stage: 'unit-notice', nominations: ['n1', 'n2'] },
  contents: ['criteria', 'basic-facts', 'main-deeds'],
};
const object: NoticeActOf<'RaiseObjection'> = {
  type: 'RaiseObjection',
  ...{ complaint: 'k1', nomination: 'n1', lane: 'anonymous', channel: 'post', text: '示例异议' },
};
const corrected = {
  ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 8 },
  ...{ criteria: [], merits: [], lastViolationOn: null },
};
const close: NoticeCommand = { type: 'CloseNotice' };

describe('a notice among its neighbours', () => {
  it('R22: is opened in one append with a note to each nomination, which says until when', async () => {
    const { act, lastOf } = await house();
    const { revisions } = await act(open);
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1', 'nomination-n2']);
    expect(await lastOf('nomination-n2')).toEqual({
      type: 'nomination.notice-opened',
      data: { notice: 'p1', stage: 'unit-notice', until: '2017-05-19' },
    });
  });

  it('R22: is counted by the arrangement in force when it opens, though its campaign opened before that year was published', async () => {
    const endOfYear = '2026-12-31T01:00:00.000Z';
    const before = await house();
    before.clock.moveTo(endOfYear);
    await expect(before.act(open)).rejects.toMatchObject({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' });

    const added = Arrangements.from(stateCouncilArrangement(), [
      { file: '2027.yaml', contents: { year: 2027, holidays: madeUpHolidays, makeUpDays: [] } },
    ]);
    const { act, clock, lastOf } = await house(added);
    clock.moveTo(endOfYear);
    await act(open);
    expect(await lastOf('notice-p1')).toMatchObject({
      data: { from: '2026-12-31', until: '2027-01-07', arrangement: added.inForce.digest },
    });
  });

  it('R39: an objection is, in the same append, a complaint about this nominee and no one else', async () => {
    const { act, lastOf } = await house();
    await act(open);
    const { revisions } = await act(object);
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'complaint-k1', 'dossier-n1']);
    expect(await lastOf('complaint-k1')).toMatchObject({ data: { about: ['n1'], notice: 'p1' } });
  });

  it('R30, R31, R32: tells each nomination at its end which complaints there were', async () => {
    const { act, clock, lastOf, notices } = await house();
    await act(open);
    await act(object);
    clock.moveTo('2017-05-19T16:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    const closed = { notice: 'p1', stage: 'unit-notice' };
    expect(await lastOf('nomination-n1')).toMatchObject({ data: { ...closed, complaints: ['k1'] } });
    expect(await lastOf('nomination-n2')).toMatchObject({ data: { ...closed, complaints: [] } });
    expect(await notices.show(unit, 'p1')).toMatchObject({
      ...{ revision: 2, status: 'closed', until: '2017-05-19' },
      nominees: [
        { nomination: 'n1', complaints: ['k1'] },
        { nomination: 'n2', complaints: [] },
      ],
    });
  });

  it('leaves out at its end a nomination that was withdrawn meanwhile', async () => {
    const { act, before, clock } = await house();
    await act(open);
    const withdrawn = {
      type: 'nomination.withdrawn',
      data: { reason: '示例', by: 'clerk', wish: 'nominee' },
    };
    await before(happened('nomination', 'n2', withdrawn));
    clock.moveTo('2017-05-20T01:00:00.000Z');
    const { revisions } = await act(close, envelopeOf(timekeeper));
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1']);
  });

  it('R21, R22: facts corrected in a suspended notice go with it into the nomination, and the count begins anew', async () => {
    const { act, clock, lastOf, notices } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const { revisions } = await act({
      ...{ type: 'CorrectFactsShown', nomination: 'n1', reason: '示例', facts: corrected },
    });
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1']);
    expect(await lastOf('nomination-n1')).toEqual({
      type: 'nomination.facts-corrected',
      data: { facts: corrected, reason: '示例' },
    });
    clock.moveTo('2017-05-17T01:00:00.000Z');
    await act({ type: 'RestartNotice' });
    const again = { notice: 'p1', stage: 'unit-notice', until: '2017-05-23' };
    expect(await lastOf('nomination-n1')).toEqual({ type: 'nomination.notice-opened', data: again });
    expect(await lastOf('nomination-n2')).toEqual({ type: 'nomination.notice-opened', data: again });
    expect(await notices.show(unit, 'p1')).toMatchObject({
      ...{ status: 'running', from: '2017-05-17', until: '2017-05-23', restarts: 1 },
    });
  });

  it('R7: takes no correction to a rank that the rulebook does not know', async () => {
    const { act } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const facts = { ...corrected, rank: 'admiral' };
    const correction = { type: 'CorrectFactsShown', nomination: 'n1', reason: '示例', facts } as const;
    await expect(act(correction)).rejects.toMatchObject({ code: 'NOTICE.RANK_UNKNOWN' });
  });

  it('R42: deeds corrected in a suspended notice are due for their review anew', async () => {
    const { act } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const { revisions } = await act({
      ...{ type: 'CorrectDeedsShown', nomination: 'n1', reason: '示例', deeds: '示例事迹' },
    });
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1', 'dossier-n1']);
  });

  it('R22, R39: a letter posted in time adds its complaint to the outcome, until the result is sealed', async () => {
    const { act, clock, lastOf, notices } = await house();
    await act(open);
    clock.moveTo('2017-05-22T01:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    await act({ ...object, postmark: '2017-05-19' });
    const closed = { notice: 'p1', stage: 'unit-notice', complaints: ['k1'] };
    expect(await lastOf('nomination-n1')).toEqual({ type: 'nomination.notice-closed', data: closed });
    expect(await lastOf('complaint-k1')).toMatchObject({ data: { postmark: '2017-05-19' } });

    const note = { number: '示例1号', seal: '示例印章', digest: 'd1' };
    await act({ type: 'SealResult', ...note });
    expect(await lastOf('notice-p1')).toMatchObject({
      data: {
        outcomes: [
          { nomination: 'n1', blockedBy: ['k1'] },
          { nomination: 'n2', blockedBy: [] },
        ],
      },
    });
    expect(await notices.show(unit, 'p1')).toMatchObject({ status: 'sealed', result: note });
    await expect(act({ ...object, complaint: 'k2', postmark: '2017-05-19' })).rejects.toMatchObject({
      code: 'NOTICE.RESULT_SEALED',
    });
  });

  it('is opened once by the same command sent twice', async () => {
    const { act, log } = await house();
    const envelope = envelopeOf(unit);
    const { position } = await act(open, envelope);
    expect(await act(open, envelope)).toMatchObject({ position, repeated: true });
    expect(await log.readStream('nomination-n1')).toHaveLength(2);
  });

  it('once its campaign has closed, is neither opened nor objected to, but still ends', async () => {
    const { act, before, clock, lastOf } = await house();
    await act(open);
    await before(part(campaignDecider, 'c1', { type: 'CloseCampaign', reason: '示例' }, { rulebook }));
    await expect(act(object)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    await expect(act(open)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    clock.moveTo('2017-05-19T16:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    expect(await lastOf('notice-p1')).toMatchObject({ type: 'notice.closed' });
  });

  it('is refused for a nomination that nobody opened, and then nothing is written', async () => {
    const { act, log } = await house();
    const head = await log.head();
    await expect(act({ ...open, nominations: ['n1', 'n9'] })).rejects.toMatchObject({
      code: 'NOTICE.NOMINEE_UNKNOWN',
    });
    await expect(act(close)).rejects.toMatchObject({ code: 'NOTICE.NOT_FOUND' });
    expect(await log.head()).toBe(head);
  });
});
