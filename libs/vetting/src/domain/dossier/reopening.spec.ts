import { given, folded } from '#libs/testing';
import { nothingFound } from './check.words.js';
import { clearanceOf } from './clearance.js';
import { dossierDecider } from './dossier.decider.js';
import {
  acting,
  answered,
  aside,
  checked,
  complete,
  gates,
  opened,
  over,
  required,
  requested,
  unit,
} from './dossier.fixture.js';
import type { DossierEvent } from './dossier.events.js';

const facts = { ...acting('city-office', 'reviewer'), standing: over('recommending-body'), required };
const cadre = { kind: 'individual', category: 'cadre' } as const;

const reopened = (asks: readonly string[], checks: readonly string[]): DossierEvent => ({
  type: 'vetting.reopened',
  data: { organ: 'city-office', by: 'officer-of-city-office', asks, checks, reason: '收到新的反映' },
});

const conferred: DossierEvent = {
  type: 'vetting.clearance-certified',
  data: { decision: 'confer', stage: 'conferring' },
};

/** Why each gate that blocks does. */
const blocking = (...history: readonly DossierEvent[]): readonly string[] =>
  clearanceOf(folded(dossierDecider, history), gates, cadre, required, '2017-05-15')
    .filter(({ outcome }) => outcome === 'pending' || outcome === 'unmet')
    .map(({ why }) => why);

const reopen = (asks: readonly string[], checks: readonly string[]) =>
  ({ type: 'ReopenDossier', asks, checks, reason: '收到新的反映' }) as const;

const answer = {
  type: 'RecordOpinion',
  ask: 'health',
  letterId: 'letter-a',
  reply: { answer: 'no-objection', until: null, question: '', grounds: '经查阅有关材料' },
  signatories: [],
} as const;
const made = { ...nothingFound, source: '审核表', remarks: '' };
const ofHealth = { ...acting('city-health'), standing: over('health') };
const terms = { validDays: 180, signatories: [], timezone: 'Asia/Shanghai' };

describe('late information', () => {
  it('R41: makes what is named due anew, and nothing else', () => {
    given(dossierDecider, ...complete)
      .when(reopen(['discipline'], ['archive']), facts)
      .then(reopened(['discipline'], ['archive']));
    expect(blocking(...complete, reopened(['discipline'], ['archive']))).toEqual([
      'reopened:archive',
      'reopened:discipline',
    ]);
  });

  it('R41: makes everything due anew where nothing is named', () => {
    given(dossierDecider, ...complete)
      .when(reopen([], []), facts)
      .then(reopened(required.opinions, required.checks));
    given(dossierDecider, ...complete)
      .when({ type: 'ReopenAll', reason: '递补' }, {})
      .then({
        type: 'vetting.reopened',
        data: {
          ...{ organ: 'test-organ', by: 'tester', reason: '递补' },
          ...{ asks: required.opinions, checks: required.checks },
        },
      });
  });

  it('R41: ends when what is due was given anew, by whoever may give it', () => {
    const anew = [...complete, reopened(['health'], ['credit'])];
    given(dossierDecider, ...anew)
      .when(answer, { ...ofHealth, terms })
      .then(answered('health'));
    expect(blocking(...anew, answered('health'), checked('credit'))).toEqual([]);
  });

  it('R41: lifts neither an objection nor a problem that stands', () => {
    const bad = [opened, requested('health'), answered('health', 'objection'), checked('credit', 'problem')];
    const reasons = blocking(...bad, reopened(['health'], ['credit']));
    expect(reasons).toContain('objection-standing:health');
    expect(reasons).toContain('check-problem:credit');
    given(dossierDecider, ...bad, reopened(['health'], ['credit']))
      .when(answer, { ...ofHealth, terms })
      .refused('VETTING.ENTRY_STANDS');
  });

  it('R41: comes too late once the honour is conferred', () => {
    given(dossierDecider, ...complete, conferred)
      .when(reopen([], []), facts)
      .refused('VETTING.CONFERRED');
    given(dossierDecider, ...complete, conferred)
      .when({ type: 'ReopenAll', reason: '递补' }, {})
      .refused('VETTING.CONFERRED');
  });

  it("R26: is acted on by organs over the nominee's unit, about what the rulebook requires", () => {
    const dossier = given(dossierDecider, ...complete);
    dossier.when(reopen([], []), { ...facts, standing: aside() }).refused('VETTING.OUTSIDE_REMIT');
    dossier.when(reopen([], []), { ...facts, ...acting(unit) }).refused('VETTING.OWN_NOMINEE');
    dossier.when(reopen(['tax'], []), facts).refused('VETTING.NOT_REQUIRED');
    dossier.when(reopen([], ['astrology']), facts).refused('VETTING.NOT_REQUIRED');
  });
});

describe('revised deeds', () => {
  it('R42: need a secrecy review of their own, whatever the one before found', () => {
    const revised: DossierEvent = { type: 'vetting.deeds-revised', data: { checks: ['secrecy'] } };
    given(dossierDecider, ...complete)
      .when({ type: 'NoteDeedsRevised', checks: ['secrecy'] }, {})
      .then(revised);
    expect(blocking(...complete, revised)).toEqual(['deeds-revised:secrecy']);
    expect(blocking(...complete, revised, checked('secrecy'))).toEqual([]);
    expect(blocking(opened, checked('secrecy', 'cut'))).toContain('check-cut:secrecy');
    expect(blocking(opened, checked('secrecy', 'cut'), revised)).toContain('deeds-revised:secrecy');
    expect(blocking(opened, checked('secrecy', 'problem'), revised)).toContain('deeds-revised:secrecy');
  });

  it('R41, R42: are looked at anew by the organ that found something, and by any organ where none did', () => {
    const revised: DossierEvent = { type: 'vetting.deeds-revised', data: { checks: ['secrecy'] } };
    const review = { type: 'RecordCheck', check: 'secrecy', result: 'clean', ...made } as const;
    const another = { ...facts, aboutDeeds: true };
    for (const found of ['cut', 'problem'] as const) {
      const dossier = given(dossierDecider, opened, checked('secrecy', found), revised);
      dossier.when(review, another).refused('VETTING.NOT_YOUR_ENTRY');
      dossier.when(review, { ...another, ...acting('city-personnel') }).then(checked('secrecy'));
    }
    given(dossierDecider, opened, checked('secrecy'), revised)
      .when(review, { ...another, ...acting('city-office') })
      .then({
        type: 'vetting.check-recorded',
        data: {
          ...{ check: 'secrecy', organ: 'city-office', by: 'officer-of-city-office', result: 'clean' },
          ...{ ...made, differs: [] },
        },
      });
  });
});
