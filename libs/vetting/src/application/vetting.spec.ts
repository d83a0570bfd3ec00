import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider } from '#libs/campaign';
import { part, type Outcome } from '#libs/decisions';
import { accountDecider } from '#libs/identity';
import { type Actor, type Instant } from '#libs/kernel';
import { type Rulebook } from '#libs/rulebook';
import { nothingFound } from '../domain/dossier/check.words.js';
import type { ComplaintCommand } from '../domain/complaint/complaint.commands.js';
import type { DossierAct } from '../domain/dossier/dossier.commands.js';
import { ComplaintActs } from './complaint-acts.js';
import { ComplaintFactsReader } from './complaint-facts.js';
import { ComplaintReach } from './complaint-reach.js';
import { ComplaintRules } from './complaint-rules.js';
import { ComplaintQuery } from './complaint.query.js';
import { DecideComplaint, DecideComplaintHandler } from './decide-complaint.js';
import { DecideDossier, DecideDossierHandler } from './decide-dossier.js';
import { DossierFactsReader } from './dossier-facts.js';
import { DossierQuery } from './dossier.query.js';
import { Holders } from './holders.js';
import { Nominees } from './nominees.js';
import { Recusals } from './recusals.js';
import { city, envelope, of, rulebook } from './city.fixture.js';

/** A campaign under the first rulebook with the dossiers n1, n2 and n3, all on one log. */
const vetting = async (now: Instant, arrangements = Arrangements.from(stateCouncilArrangement(), [])) => {
  const there = await city(now, {
    accounts: {
      i1: 'city-discipline',
      i2: 'hall',
      'party-secretary': 'city-discipline',
      'discipline-secretary': 'city-discipline',
      'city-01-party-secretary': 'city-01-discipline',
      'city-01-discipline-secretary': 'city-01-discipline',
    },
    dossiers: { n1: 'c1', n2: 'c1', n3: 'c1' },
  });
  const { store, decisions, rulebooks, setUp, campaigns, accounts, organs } = there;
  const nominees = new Nominees();
  const recusals = new Recusals(nominees);
  const facts = new DossierFactsReader(campaigns, organs, nominees);
  const dossiers = new DecideDossierHandler(decisions, facts, recusals, nominees);
  const reach = new ComplaintReach(new Holders());
  const complaints = new DecideComplaintHandler(
    decisions,
    new ComplaintActs(
      new ComplaintFactsReader(
        new ComplaintRules(campaigns, arrangements),
        organs,
        accounts,
        recusals,
        reach,
      ),
      reach,
      recusals,
    ),
  );

  const amend = async (amended: Rulebook): Promise<Outcome> => {
    const command = { type: 'AmendRulebook', rulebookDigest: await rulebooks.keep(amended) } as const;
    return setUp(part(campaignDecider, 'c1', { ...command, reason: '示例' }, { rulebook: amended }));
  };

  const closeCampaign = (): Promise<Outcome> =>
    setUp(part(campaignDecider, 'c1', { type: 'CloseCampaign', reason: '示例' }, { rulebook }));
  const close = (account: string): Promise<Outcome> => {
    const command = { type: 'CloseAccount', reason: '示例' } as const;
    return setUp(part(accountDecider, account, command, { login: account, organExists: true }));
  };

  return {
    ...{ store, amend, close, closeCampaign },
    dossier: new DossierQuery(decisions, campaigns),
    complaint: new ComplaintQuery(decisions),
    act: (actor: Actor, id: string, command: DossierAct): Promise<Outcome> =>
      dossiers.execute(new DecideDossier(id, command, envelope(actor))),
    complain: (actor: Actor, id: string, command: ComplaintCommand): Promise<Outcome> =>
      complaints.execute(new DecideComplaint(id, command, envelope(actor))),
  };
};

const office = of('city-office', 'reviewer');
const auditor = of('region', 'auditor');

describe('a dossier of a campaign that is closed', () => {
  it('takes no act, and can be read', async () => {
    const { act, closeCampaign, dossier } = await vetting('2017-05-15T01:00:00.000Z');
    await closeCampaign();
    for (const [actor, command] of [
      [of('hall', 'recommender'), { type: 'RecordSelfReview', aspects: ['political'] }],
      [
        office,
        {
          type: 'RecordCheck',
          check: 'credit',
          result: 'clean',
          ...{ ...nothingFound, source: '示例', remarks: '' },
        },
      ],
    ] as const)
      await expect(act(actor, 'n1', command)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    expect(await dossier.show(auditor, 'n1')).toMatchObject({ revision: 0, checks: [] });
  });
});

describe('a complaint about two of three nominees', () => {
  const lodge = {
    type: 'LodgeComplaint',
    lane: 'real-name',
    channel: 'post',
    about: ['n1', 'n2'],
    notice: null,
    text: '反映的问题',
    reporter: { name: '示例举报人', contact: '示例电话' },
  } as const;
  const investigate = { type: 'OpenInvestigation', investigators: ['i1'] } as const;
  const discipline = of('city-discipline');

  it('R39: is linked to their dossiers in the same append, and to no other', async () => {
    const { complain, dossier } = await vetting('2017-05-15T01:00:00.000Z');
    const { revisions } = await complain(office, 'k1', lodge);
    expect(revisions).toEqual({ 'complaint-k1': 0, 'dossier-n1': 1, 'dossier-n2': 1 });
    expect((await dossier.show(auditor, 'n2')).complaints).toEqual([
      { complaint: 'k1', ref: 'dossier-n2@1' },
    ]);
    expect((await dossier.show(auditor, 'n3')).complaints).toEqual([]);
  });

  it('R39: is refused whole when one of the nominees does not exist', async () => {
    const { complain, complaint, store } = await vetting('2017-05-15T01:00:00.000Z');
    const before = await store.head();
    await expect(complain(office, 'k1', { ...lodge, about: ['n1', 'n9'] })).rejects.toMatchObject({
      code: 'VETTING.DOSSIER_NOT_FOUND',
    });
    expect(await store.head()).toBe(before);
    await expect(complaint.show(auditor, 'k1')).rejects.toMatchObject({
      code: 'VETTING.COMPLAINT_NOT_FOUND',
    });
  });

  it("R39: is investigated by no one of the nominees' unit", async () => {
    const { complain } = await vetting('2017-05-15T01:00:00.000Z');
    await complain(office, 'k1', lodge);
    await expect(
      complain(discipline, 'k1', { ...investigate, investigators: ['i1', 'i2'] }),
    ).rejects.toMatchObject({ code: 'VETTING.INVESTIGATOR_OF_UNIT', details: { account: 'i2' } });
    await expect(complain(of('city-health'), 'k1', investigate)).rejects.toMatchObject({
      code: 'VETTING.CANNOT_INVESTIGATE',
      rule: 'R39',
      next: { en: expect.stringContaining('(discipline, petition)') },
    });
  });

  it('R39: comes, and is concluded, after the close of the campaign, too', async () => {
    const { closeCampaign, complain, dossier } = await vetting('2017-05-15T01:00:00.000Z');
    await closeCampaign();
    await complain(office, 'k1', { ...lodge, about: ['n1'] });
    await complain(discipline, 'k1', investigate);
    const conclusions = [{ nomination: 'n1', finding: 'substantiated' }] as const;
    const conclude = { type: 'ConcludeInvestigation', conclusions, measures: '' } as const;
    await complain({ ...discipline, accountId: 'i1' }, 'k1', conclude);
    expect((await dossier.show(auditor, 'n1')).complaints).toMatchObject([{ finding: 'substantiated' }]);
  });

  it('R39: is concluded for each of them in the same append', async () => {
    const { complain, complaint, dossier } = await vetting('2017-05-15T01:00:00.000Z');
    await complain(office, 'k1', lodge);
    await complain(discipline, 'k1', investigate);
    const conclusions = [
      { nomination: 'n1', finding: 'false' },
      { nomination: 'n2', finding: 'substantiated' },
    ] as const;
    const { revisions } = await complain({ ...discipline, accountId: 'i1' }, 'k1', {
      type: 'ConcludeInvestigation',
      conclusions,
      measures: '',
    });
    expect(revisions).toEqual({ 'complaint-k1': 2, 'dossier-n1': 2, 'dossier-n2': 2 });
    expect((await dossier.show(auditor, 'n1')).complaints).toMatchObject([{ finding: 'false' }]);
    expect((await dossier.show(auditor, 'n2')).complaints).toMatchObject([{ finding: 'substantiated' }]);
    expect(await complaint.show(auditor, 'k1')).toEqual({
      id: 'k1',
      revision: 2,
      status: 'concluded',
      lane: 'real-name',
      about: ['n1', 'n2'],
      holders: [],
      receivedBy: 'city-office',
      organ: 'city-discipline',
      investigators: ['i1'],
      conclusions,
      toClear: ['n1'],
      replies: [
        { what: 'acceptance', dueOn: '2017-06-05', isTold: false, isOverdue: false },
        { what: 'outcome', dueOn: '2017-06-05', isTold: false, isOverdue: false },
      ],
    });
  });
});
