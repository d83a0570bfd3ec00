import type { GateResult, LocalDate } from '#libs/kernel';
import type { DossierGate } from '#libs/rulebook';
import { folded } from '#libs/testing';
import { clearanceOf } from './clearance.js';
import { dossierDecider } from './dossier.decider.js';
import type { DossierEvent } from './dossier.events.js';
import {
  answered,
  attested,
  checked,
  complete,
  gates,
  linked,
  opened,
  requested,
  required,
} from './dossier.fixture.js';

const cadre = { kind: 'individual', category: 'cadre' } as const;

const result = (
  gate: DossierGate,
  history: readonly DossierEvent[],
  today: LocalDate = '2017-05-20',
  bound = required,
): Pick<GateResult, 'outcome' | 'why' | 'events'> | undefined =>
  clearanceOf(
    folded(dossierDecider, history),
    [{ rule: 'R1', severity: 'hard', gate }],
    cadre,
    bound,
    today,
  )[0];

describe('a clearance', () => {
  it('R41: of a complete and clean dossier meets every gate, and each names its rule', () => {
    const results = clearanceOf(folded(dossierDecider, complete), gates, cadre, required, '2017-05-20');
    expect(results.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(
      ['R34', 'R35', 'R36', 'R37', 'R38', 'R39', 'R40', 'R41', 'R42'].map((rule) => `${rule} met`),
    );
  });

  it('R41: of a dossier that was never opened meets no gate', () => {
    const results = clearanceOf(dossierDecider.initialState, gates, cadre, required, '2017-05-20');
    expect(new Set(results.map(({ outcome, why }) => `${outcome} ${why}`))).toEqual(
      new Set(['pending dossier-missing']),
    );
  });

  it('R35: is bound by the matrix in force, not by that of the day on which the dossier was opened', () => {
    const tax: DossierGate = { is: 'opinions-in', ask: ['tax'] };
    const record: DossierGate = { is: 'check-clean', check: 'tax-record' };
    const amended = { opinions: ['tax'], checks: ['tax-record'] };
    const opinion = result(tax, [opened], '2017-05-20', amended);
    expect(opinion).toMatchObject({ outcome: 'pending', why: 'opinion-missing:tax' });
    const check = result(record, [opened], '2017-05-20', amended);
    expect(check).toMatchObject({ outcome: 'pending', why: 'check-missing:tax-record' });
    const dropped = { opinions: [], checks: [] };
    const health: DossierGate = { is: 'opinions-in', ask: ['health'] };
    expect(result(health, [opened], '2017-05-20', dropped)).toMatchObject({ outcome: 'not-applicable' });
  });

  it('R35: asks nothing about those whom the gate does not concern', () => {
    const collective = { kind: 'collective', category: 'team' } as const;
    expect(
      clearanceOf(folded(dossierDecider, [opened]), gates, collective, required, '2017-05-20')[1],
    ).toMatchObject({
      rule: 'R35',
      outcome: 'not-applicable',
      why: 'out-of-scope',
    });
    const farmers: DossierGate = { is: 'check-clean', check: 'archive', categories: ['farmer'] };
    expect(result(farmers, [opened])).toMatchObject({ outcome: 'not-applicable', why: 'out-of-scope' });
  });
});

describe("the gate of the unit's self-review", () => {
  const gate: DossierGate = { is: 'self-review-done', aspects: ['political', 'deeds'] };

  it('R34: is pending until the unit has attested each aspect', () => {
    const half: DossierEvent = {
      type: 'vetting.self-review-recorded',
      data: { aspects: ['political'], by: 'a1' },
    };
    expect(result(gate, [opened, half])).toMatchObject({
      outcome: 'pending',
      why: 'self-review-missing:deeds',
    });
    expect(result(gate, [opened, half, attested])).toMatchObject({ outcome: 'met' });
  });
});

describe('the gate of the opinions', () => {
  const gate: DossierGate = { is: 'opinions-in', ask: ['health', 'discipline'] };
  const health = (answer: Parameters<typeof answered>[1]): readonly DossierEvent[] => [
    opened,
    requested('discipline'),
    answered('discipline'),
    requested('health'),
    answered('health', answer),
  ];

  it('R35: is pending while an organ has not answered, and names the request', () => {
    const waiting = [opened, requested('discipline'), answered('discipline'), requested('health')];
    expect(result(gate, waiting)).toEqual({
      rule: 'R1',
      gate: 'opinions-in',
      outcome: 'pending',
      why: 'opinion-missing:health',
      events: ['dossier-1@3'],
    });
  });

  it('R35: is met when every organ is heard, be it with an objection', () => {
    expect(result(gate, health('no-objection'))).toMatchObject({
      outcome: 'met',
      events: ['dossier-1@4', 'dossier-1@2'],
    });
    expect(result(gate, health('objection'))).toMatchObject({ outcome: 'met' });
  });

  it.each(['deferred', 'information-needed'] as const)('R35: is pending on the answer %s', (answer) => {
    expect(result(gate, health(answer))).toMatchObject({
      outcome: 'pending',
      why: `opinion-${answer}:health`,
    });
  });

  it('R35: is unmet on the day after an opinion was valid for the last time', () => {
    expect(result(gate, health('no-objection'), '2017-11-11')).toMatchObject({ outcome: 'met' });
    expect(result(gate, health('no-objection'), '2017-11-12')).toMatchObject({
      outcome: 'unmet',
      why: 'opinion-expired:health',
    });
  });

  it('R35: does not apply where the matrix asks none of its organs about this nominee', () => {
    expect(result({ is: 'opinions-in', ask: ['tax'] }, [opened])).toMatchObject({
      outcome: 'not-applicable',
    });
  });
});

describe('the gate of standing objections', () => {
  const gate: DossierGate = { is: 'no-standing-objection' };
  const objected = [opened, requested('health'), answered('health', 'objection')];

  it('R41: is unmet while an objection stands, also after its opinion has expired', () => {
    const unmet = { outcome: 'unmet', why: 'objection-standing:health', events: ['dossier-1@2'] };
    expect(result(gate, objected)).toMatchObject(unmet);
    expect(result(gate, objected, '2018-05-20')).toMatchObject(unmet);
  });

  it('R41: is met once the organ has superseded it', () => {
    const lifted: DossierEvent = {
      type: 'vetting.opinion-superseded',
      data: {
        ask: 'health',
        organ: 'city-health',
        supersedes: 'dossier-1@2',
        answer: 'no-objection',
        letterId: 'letter-a',
        validUntil: '2017-11-20',
        timezone: 'Asia/Shanghai',
        until: null,
        signatories: [],
        reason: '已查清',
        question: '',
        grounds: '',
      },
    };
    expect(result(gate, [...objected, lifted])).toMatchObject({ outcome: 'met', events: ['dossier-1@3'] });
  });
});

describe('the gate of a check', () => {
  it.each([
    ['R36', 'archive'],
    ['R37', 'personal-matters'],
    ['R40', 'credit'],
  ])('%s: is pending without %s, unmet on a problem, met when it is clean', (_, check) => {
    const gate: DossierGate = { is: 'check-clean', check };
    expect(result(gate, [opened])).toMatchObject({ outcome: 'pending', why: `check-missing:${check}` });
    expect(result(gate, [opened, checked(check, 'problem')])).toMatchObject({
      outcome: 'unmet',
      why: `check-problem:${check}`,
      events: ['dossier-1@1'],
    });
    expect(result(gate, [opened, checked(check)])).toMatchObject({ outcome: 'met' });
  });

  it('R37: does not apply to those not obliged to report, as is on record', () => {
    const gate: DossierGate = { is: 'check-clean', check: 'personal-matters' };
    expect(result(gate, [opened, checked('personal-matters', 'not-obliged')])).toMatchObject({
      outcome: 'not-applicable',
      events: ['dossier-1@1'],
    });
  });

  it('R40: does not apply where the rulebook makes no such check of this nominee', () => {
    expect(result({ is: 'check-clean', check: 'tax-record' }, [opened])).toMatchObject({
      outcome: 'not-applicable',
      why: 'check-not-required:tax-record',
    });
  });

  it('R42: the deeds of nobody go without a secrecy review', () => {
    const gate: DossierGate = { is: 'deeds-cleared', check: 'secrecy' };
    expect(result(gate, [opened])).toMatchObject({ outcome: 'pending', why: 'check-missing:secrecy' });
    expect(result(gate, [opened, checked('secrecy', 'not-obliged')])).toMatchObject({ outcome: 'unmet' });
    expect(result(gate, [opened, checked('secrecy', 'problem')])).toMatchObject({ outcome: 'unmet' });
    expect(result(gate, [opened, checked('secrecy')])).toMatchObject({ outcome: 'met' });
  });
});

describe('the gate of complaints', () => {
  const gate: DossierGate = { is: 'no-open-complaint' };
  const concluded = (finding: 'substantiated' | 'partly' | 'unsubstantiated' | 'false'): DossierEvent => ({
    type: 'vetting.complaint-concluded',
    data: { complaint: 'k1', finding },
  });

  it('R39: is met without a complaint and pending while one is open', () => {
    expect(result(gate, [opened])).toMatchObject({ outcome: 'met' });
    expect(result(gate, [opened, linked('k1')])).toMatchObject({
      outcome: 'pending',
      why: 'complaint-open:k1',
    });
  });

  it.each(['unsubstantiated', 'false'] as const)(
    'R39: a complaint found %s disqualifies nobody',
    (finding) => {
      expect(result(gate, [opened, linked('k1'), concluded(finding)])).toMatchObject({ outcome: 'met' });
    },
  );

  it.each(['substantiated', 'partly'] as const)('R39: a complaint found %s blocks', (finding) => {
    expect(result(gate, [opened, linked('k1'), linked('k2'), concluded(finding)])).toMatchObject({
      outcome: 'unmet',
      why: `complaint-${finding}:k1`,
      events: ['dossier-1@3'],
    });
  });
});
