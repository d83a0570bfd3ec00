import { folded, given } from '#libs/testing';
import { sanctionDecider } from './sanction.decider.js';
import type { SanctionEvent } from './sanction.events.js';
import { concerned, facts, imposed, proposal, proposed, verified } from './sanction.fixture.js';

const asOther = {
  ...facts,
  actor: { accountId: 'other', organId: 'region-office', role: 'office' },
} as const;
const propose = { type: 'ProposeSanction', ...proposal('procedure-broken') } as const;
const byTester = proposed('procedure-broken');

describe('a sanction', () => {
  it('R50: is proposed by an organ over the one concerned, on a ground of the rulebook', () => {
    const none = given(sanctionDecider);
    none.when(propose, { ...facts, overCampaign: false }).then(byTester);
    none
      .when(propose, { ...facts, overCampaign: false, overOrgan: false })
      .refused('NOMINATION.SANCTION_NOT_YOURS', 'R50');
    none.when({ ...propose, ground: 'dislike' }, facts).refused('NOMINATION.SANCTION_GROUND_UNKNOWN', 'R50');
    none.when(propose, { ...facts, owner: null }).refused('NOMINATION.SANCTION_ORGAN_OUTSIDE', 'R50');
    none.when(propose, { ...facts, rules: undefined }).refused('NOMINATION.SANCTION_NOT_PLANNED');
  });

  it('R50: concerns nominations of the organ, and none that has its honour', () => {
    const none = given(sanctionDecider);
    const foreign = { ...concerned('n1'), isOfOrgan: false };
    const honoured = concerned('n1', {
      type: 'nomination.confirmed',
      data: { honour: 'h1', stage: 'conferring' },
    });
    none
      .when(propose, { ...facts, concerned: [foreign] })
      .refused('NOMINATION.SANCTION_NOMINATION_FOREIGN', 'R50');
    none.when(propose, { ...facts, concerned: [honoured] }).refused('NOMINATION.SANCTION_TOO_LATE', 'R50');
  });

  it('R50: is verified by another than who proposed it, of the office of the campaign', () => {
    const sanction = given(sanctionDecider, byTester);
    sanction.when({ type: 'VerifySanction' }, facts).refused('NOMINATION.SANCTION_OWN_PROPOSAL', 'R50');
    sanction
      .when({ type: 'VerifySanction' }, { ...asOther, overCampaign: false })
      .refused('NOMINATION.SANCTION_NOT_YOURS', 'R50');
    sanction.when({ type: 'VerifySanction' }, asOther).then(verified);
    sanction
      .when({ type: 'VerifySanction' }, { ...asOther, actor: { ...asOther.actor, onBehalfOf: 'tester' } })
      .refused('NOMINATION.SANCTION_OWN_PROPOSAL', 'R50');
    given(sanctionDecider, { ...byTester, onBehalfOf: asOther.actor.accountId })
      .when({ type: 'VerifySanction' }, asOther)
      .refused('NOMINATION.SANCTION_OWN_PROPOSAL', 'R50');
  });

  it('R50: is imposed once verified, on what it rests on by name', () => {
    given(sanctionDecider, byTester)
      .when({ type: 'ImposeSanction' }, facts)
      .refused('NOMINATION.SANCTION_STANDING');
    const events = ['sanction-1@0', 'sanction-1@1', 'nomination-n1@0'] as const;
    const gate = { rule: 'R50', gate: 'not-sanctioned', outcome: 'unmet', why: 'procedure-broken', events };
    given(sanctionDecider, byTester, verified)
      .when({ type: 'ImposeSanction' }, facts)
      .then({ ...imposed, basis: { rulebook: 'rulebook-digest', gates: [{ ...gate, outcome: 'unmet' }] } });
    given(sanctionDecider, byTester, verified, imposed)
      .when({ type: 'ImposeSanction' }, facts)
      .refused('NOMINATION.SANCTION_STANDING');
  });

  it('R50: on an organ strikes all that it has, also those in reserve, and at least their slots', () => {
    const ballot = { ballot: 'b', stage: 'region-ballot', votes: 2 };
    const waiting = concerned('n2', { type: 'nomination.not-selected', data: ballot });
    const gone = concerned('n3', {
      type: 'nomination.withdrawn',
      data: { reason: '—', wish: 'organ', by: 'x' },
    });
    given(sanctionDecider, proposed('fraud', [], {}), verified)
      .when({ type: 'ImposeSanction' }, { ...facts, concerned: [concerned('n1'), waiting, gone] })
      .then({
        type: 'nomination.sanction-imposed',
        data: {
          ...{ rule: 'R50', organ: 'city-1', by: 'tester' },
          ...{ nominations: ['n1', 'n2'], slots: { individual: 2 } },
        },
      });
  });

  it('R50: reaches more than one event can name, in parts', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => concerned(`n${index}`));
    const names = many.map(({ nomination }) => nomination);
    const reached = (from: number, to: number): SanctionEvent => ({
      type: 'nomination.sanction-reached',
      data: { nominations: names.slice(from, to) },
    });
    const first: SanctionEvent = {
      type: 'nomination.sanction-imposed',
      data: {
        ...{ rule: 'R50', organ: 'city-1', by: 'tester' },
        ...{ nominations: names.slice(0, 500), slots: { individual: 1_200 } },
      },
    };
    const events = [first, reached(500, 1_000), reached(1_000, 1_200)];
    given(sanctionDecider, proposed('fraud', [], {}), verified)
      .when({ type: 'ImposeSanction' }, { ...facts, concerned: many })
      .then(...events);
    const imposedOn = folded(sanctionDecider, [proposed('fraud', [], {}), verified, ...events]);
    expect(imposedOn).toMatchObject({ status: 'imposed', sanctioned: names });
  });

  it('R51: goes to discipline inspection besides on the grounds that the rulebook hands over, once', () => {
    const hand = { type: 'HandOver', to: 'region-discipline', letter: '某函〔2017〕1号' } as const;
    const handed = {
      type: 'nomination.sanction-handed-over',
      data: { rule: 'R51', to: 'region-discipline', letter: '某函〔2017〕1号', by: 'tester' },
    } as const;
    given(sanctionDecider, proposed('fraud'), verified, imposed).when(hand, facts).then(handed);
    given(sanctionDecider, proposed('fraud'), verified, imposed, handed)
      .when(hand, facts)
      .refused('NOMINATION.SANCTION_NOT_HANDED_OVER', 'R51');
    given(sanctionDecider, byTester, verified, imposed)
      .when(hand, facts)
      .refused('NOMINATION.SANCTION_NOT_HANDED_OVER', 'R51');
    given(sanctionDecider, proposed('fraud'), verified)
      .when(hand, { ...facts, recipientKinds: ['health'] })
      .refused('NOMINATION.SANCTION_RECIPIENT_UNFIT', 'R51');
    given(sanctionDecider, proposed('fraud')).when(hand, facts).refused('NOMINATION.SANCTION_STANDING');
  });

  it('R50: is lifted once, by an account of the office that had no part in it', () => {
    const lift = { type: 'LiftSanction', reason: '复查后撤销', paper: 'a'.repeat(64) } as const;
    const lifted = {
      type: 'nomination.sanction-lifted',
      data: { reason: '复查后撤销', paper: 'a'.repeat(64), by: 'third' },
    } as const;
    const asThird = { ...asOther, actor: { ...asOther.actor, accountId: 'third' } };
    const inForce = given(sanctionDecider, byTester, verified, imposed);
    inForce.when(lift, facts).refused('NOMINATION.SANCTION_OWN_DECISION', 'R50');
    inForce.when(lift, asOther).refused('NOMINATION.SANCTION_OWN_DECISION', 'R50');
    inForce.when(lift, asThird).then(lifted);
    given(sanctionDecider, byTester, verified, imposed, lifted)
      .when(lift, asThird)
      .refused('NOMINATION.SANCTION_STANDING');
  });

  it('R50: a proposal is dropped by whoever made it', () => {
    const drop = { type: 'LiftSanction', reason: '误报', paper: 'a'.repeat(64) } as const;
    given(sanctionDecider, byTester)
      .when(drop, facts)
      .then({
        type: 'nomination.sanction-lifted',
        data: { reason: '误报', paper: 'a'.repeat(64), by: 'tester' },
      });
  });
});
