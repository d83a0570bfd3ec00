import type { GateResult } from '#libs/kernel';
import { folded } from '#libs/testing';
import {
  advanced,
  allSteps,
  facts,
  opened,
  proposed,
  recommender,
  rulebook,
  unit,
} from '../example.fixture.js';
import { nominationDecider } from '../nomination.decider.js';
import type { NominationEvent } from '../nomination.events.js';
import { gatesAt } from '../passing.js';
import { stageNamed } from '#libs/rulebook';
import type { ComplaintKnown } from './verdict.js';

type Known = {
  today?: '2017-05-15';
  freeSlots?: number;
  complaints?: ReadonlyMap<string, ComplaintKnown>;
};

/** The gates of one rule at a stage, for a nominee with this history. */
const gatesOfRule = (
  stage: string,
  rule: string,
  history: readonly NominationEvent[],
  known: Known = {},
): readonly GateResult[] => {
  const nomination = folded(nominationDecider, history);
  const found = stageNamed(rulebook, 'city', stage);
  if (nomination.status === 'none' || !found) throw new Error('the example is wrong');
  return gatesAt(nomination, found, { ...facts, today: '2017-05-15', ...known }).filter(
    (gate) => gate.rule === rule && gate.outcome !== 'not-applicable',
  );
};

const ruleAt = (...asked: Parameters<typeof gatesOfRule>): string[] =>
  gatesOfRule(...asked).map(({ outcome, why }) => `${outcome} ${why}`);

const unitStage = (rule: string, ...history: readonly NominationEvent[]): string[] =>
  ruleAt('unit-recommendation', rule, history);
const petitionBody = { level: 'county', kinds: ['petition'] };

describe('the gates of eligibility', () => {
  it('R1: a collective is a petition body', () => {
    expect(unitStage('R1', opened('collective', {}, petitionBody))).toEqual(['met organ-kind']);
    expect(unitStage('R1', opened('collective', {}, unit))).toEqual(['unmet organ-kind:unit']);
    expect(unitStage('R1', opened('individual'))).toEqual([]);
  });

  it('R2: an individual has an established post, is on duty, and works on petitions full time', () => {
    expect(unitStage('R2', opened('individual'))).toEqual(['met post-complete']);
    expect(unitStage('R2', opened('individual', { onDuty: false, fullTime: false }))).toEqual([
      'unmet post-missing:on-duty,full-time',
    ]);
  });

  it('R4: the collective of a city is a county-level petition department', () => {
    const atCity = (level: string): string[] =>
      ruleAt('city-review', 'R4', [opened('collective', {}, { ...petitionBody, level })]);
    expect(atCity('county')).toContain('met organ-kind');
    expect(atCity('city')).toContain('unmet organ-level:city');
  });

  it.each(['individual', 'collective'] as const)(
    'R7: an %s of deputy-bureau level or above takes no part',
    (kind) => {
      expect(unitStage('R7', opened(kind, { rank: 'division' }))).toEqual(['met rank:division']);
      expect(unitStage('R7', opened(kind, { rank: 'deputy-bureau' }))).toEqual(['unmet rank:deputy-bureau']);
      expect(unitStage('R7', opened(kind, { rank: 'ministry' }))).toEqual(['unmet rank:ministry']);
    },
  );

  it.each(['R9', 'R10', 'R11', 'R12'])('%s: a collective without this condition is not proposed', (rule) => {
    expect(unitStage(rule, opened('collective'))).toEqual(['met criteria-complete']);
    expect(unitStage(rule, opened('collective', { criteria: [] }))[0]).toMatch(/^unmet criteria-missing:/);
  });

  it('R13: no violation by the unit in the five years before the nomination is submitted', () => {
    const violated = (lastViolationOn: '2012-05-14' | '2012-05-15'): string[] =>
      unitStage('R13', opened('collective', { lastViolationOn }));
    expect(violated('2012-05-14')).toEqual(['met no-violation']);
    expect(violated('2012-05-15')).toEqual(['unmet violation-on:2012-05-15']);
  });

  it.each(['R14', 'R17'])('%s: an individual without this condition is not proposed', (rule) => {
    expect(unitStage(rule, opened('individual', { criteria: [] }))[0]).toMatch(/^unmet criteria-missing:/);
  });

  it('R15: five years of petition service', () => {
    expect(unitStage('R15', opened('individual', { serviceYears: 5 }))).toEqual(['met service-years:5']);
    expect(unitStage('R15', opened('individual', { serviceYears: 4 }))).toEqual(['unmet service-years:4']);
  });

  it('R16: at least one of the five merits', () => {
    expect(unitStage('R16', opened('individual', { merits: [] }))).toEqual(['unmet merits-missing']);
    expect(unitStage('R16', opened('individual'))[0]).toMatch(/^met merits:/);
  });
});

describe('the gates of the way', () => {
  const atCity = [
    opened('individual'),
    ...allSteps,
    proposed,
    advanced('unit-recommendation', 'unit-notice'),
  ];
  const posted: NominationEvent = {
    type: 'nomination.notice-opened',
    data: { notice: 'x', stage: 'unit-notice', until: '2017-05-19' },
  };
  const closed = (...complaints: string[]): NominationEvent => ({
    type: 'nomination.notice-closed',
    data: { notice: 'x', stage: 'unit-notice', complaints },
  });
  const noticeSays = (
    history: readonly NominationEvent[],
    complaints?: ReadonlyMap<string, ComplaintKnown>,
  ): string[] => ruleAt('unit-notice', 'R22', [...atCity, ...history], complaints ? { complaints } : {});

  it('R20: the steps of the unit are all there', () => {
    expect(unitStage('R20', opened('individual'))).toEqual([
      'pending steps-missing:democratic-recommendation,inspection,leadership-study',
    ]);
    expect(unitStage('R20', opened('individual'), ...allSteps)).toEqual(['met steps-in-order']);
  });

  it('R22: a notice is pending until it closes, and clean without objection', () => {
    expect(noticeSays([])).toEqual(['pending notice-not-opened']);
    expect(noticeSays([posted])).toEqual(['pending notice-running']);
    expect(noticeSays([posted, closed()])).toEqual(['met no-objection']);
  });

  it('R22, R39: an objection holds the nominee until it is investigated, and no longer when nothing came of it', () => {
    const objected = [posted, closed('k1')];
    expect(noticeSays(objected, new Map([['k1', { standing: 'open', ref: 'dossier-1@9' }]]))).toEqual([
      'pending objection-open',
    ]);
    expect(noticeSays(objected, new Map([['k1', { standing: 'dismissed', ref: 'dossier-1@9' }]]))).toEqual([
      'met objections-dismissed',
    ]);
    expect(noticeSays(objected, new Map([['k1', { standing: 'upheld', ref: 'dossier-1@9' }]]))).toEqual([
      'unmet objection-upheld',
    ]);
  });

  it('R22, R39: an objection that was told later, or of very many, adds to those told before', () => {
    const known = new Map<string, ComplaintKnown>([
      ['k1', { standing: 'upheld', ref: 'dossier-1@9' }],
      ['k2', { standing: 'dismissed', ref: 'dossier-1@10' }],
    ]);
    expect(noticeSays([posted, closed('k1'), closed('k2')], known)).toEqual(['unmet objection-upheld']);
  });

  it('R39: a notice that goes on though there was an objection names the finding it rests on', () => {
    const rests = gatesOfRule('unit-notice', 'R22', [...atCity, posted, closed('k1')], {
      complaints: new Map([['k1', { standing: 'dismissed', ref: 'dossier-1@9' }]]),
    });
    expect(rests.flatMap(({ events }) => events)).toContain('dossier-1@9');
  });

  const reviewed = (organ: string, findings: string[]): NominationEvent => ({
    type: 'nomination.review-recorded',
    data: {
      stage: 'city-review',
      organ,
      organKinds: [organ],
      by: `${organ}-1`,
      findings,
      recommendation: 'support',
      remarks: '',
    },
  });

  it('R24, R25: only what the joint recommending body found itself counts', () => {
    const all = ['procedure', 'authenticity', 'facts', 'deeds'];
    expect(ruleAt('city-review', 'R25', [...atCity, reviewed('hr', all)])).toEqual([
      'pending findings-missing:procedure,authenticity,facts,deeds',
    ]);
    expect(ruleAt('city-review', 'R25', [...atCity, reviewed('recommending-body', all)])).toEqual([
      'met reviews-support',
    ]);
  });

  it('R18, R20: a step that more were against than for carries nobody', () => {
    const lost: NominationEvent = {
      type: 'nomination.step-recorded',
      data: {
        step: 'democratic-recommendation',
        heldOn: '2017-05-15',
        present: 30,
        inFavour: 15,
        against: 15,
        minutes: 'm',
      },
    };
    expect(unitStage('R20', opened('individual'), lost)).toEqual([
      'unmet steps-lost:democratic-recommendation',
    ]);
  });

  it('R4: without a free slot there is nothing to wait for', () => {
    expect(ruleAt('city-review', 'R4', atCity)).toContain('pending not-put-forward');
    expect(ruleAt('city-review', 'R4', atCity, { freeSlots: 0 })).toContain('unmet no-free-slot');
  });

  it('R8, R28: who was passed over in the ballot does not go on', () => {
    const division = opened('individual', { rank: 'division' });
    const passedOver: NominationEvent = {
      type: 'nomination.passed-over',
      data: { ballot: 'b', stage: 'region-ballot', rule: 'R8', votes: 9 },
    };
    expect(ruleAt('region-ballot', 'R8', [division])).toEqual(['pending ballot-not-held']);
    expect(ruleAt('region-ballot', 'R8', [division, passedOver])).toEqual(['unmet over-the-ratio']);
    expect(ruleAt('region-ballot', 'R28', [division, passedOver])).toEqual(['unmet passed-over']);
  });

  it('a gate names the events it rests on', () => {
    const found = stageNamed(rulebook, 'city', 'unit-recommendation');
    const nomination = folded(nominationDecider, [opened('individual'), ...allSteps]);
    if (nomination.status === 'none' || !found) throw new Error('the example is wrong');
    const order = gatesAt(nomination, found, { ...facts, ...recommender, today: '2017-05-15' }).find(
      ({ rule }) => rule === 'R20',
    );
    expect(order?.events).toEqual(['nomination-1@1', 'nomination-1@2', 'nomination-1@3']);
  });
});
