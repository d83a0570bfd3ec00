import type { GateResult, LocalDate } from '#libs/kernel';
import { folded } from '#libs/testing';
import { clearanceOf } from './clearance.js';
import { dossierDecider } from './dossier.decider.js';
import { answered, checked, complete, opened, requested, required } from './dossier.fixture.js';
import type { DossierEvent } from './dossier.events.js';

type Said = Pick<GateResult, 'outcome' | 'why'> | undefined;

/** What the gate says at a stage that asks for nothing else. */
const said = (...history: readonly DossierEvent[]): Said => saidOn('2017-05-15', ...history);

const saidOn = (today: LocalDate, ...history: readonly DossierEvent[]): Said => {
  const dossier = folded(dossierDecider, history);
  const gate = { rule: 'R41', severity: 'hard', gate: { is: 'no-known-problem' } } as const;
  const cadre = { kind: 'individual', category: 'cadre' } as const;
  return clearanceOf(dossier, [gate], cadre, required, today)[0];
};

const met = { outcome: 'met', why: 'no-known-problem' };

describe('a known problem', () => {
  it('R41: is none where nothing is in yet, or everything is clean', () => {
    expect(said(opened)).toMatchObject(met);
    expect(said(...complete)).toMatchObject(met);
    expect(said(opened, checked('personal-matters', 'not-obliged'))).toMatchObject(met);
  });

  it('R41: holds the nominee up at every stage that asks, not only where the check was due', () => {
    expect(said(opened, checked('credit', 'problem'))).toMatchObject({
      outcome: 'unmet',
      why: 'check-problem:credit',
    });
    expect(said(opened, checked('secrecy', 'cut'))).toMatchObject({
      outcome: 'unmet',
      why: 'check-cut:secrecy',
    });
  });

  it('R41: may be one, as long as what is due anew is not given', () => {
    const reopened: DossierEvent = {
      type: 'vetting.reopened',
      data: { organ: 'city-office', by: 'x', asks: ['health'], checks: [], reason: '收到新的反映' },
    };
    const given = [opened, requested('health'), answered('health')];
    expect(said(...given, reopened)).toMatchObject({ outcome: 'pending', why: 'reopened:health' });
    expect(said(...given, reopened, answered('health'))).toMatchObject(met);
  });

  describe('with an opinion that was given', () => {
    const given = [opened, requested('health'), answered('health')];
    const withdrawn: DossierEvent = {
      type: 'vetting.opinion-withdrawn',
      data: { ask: 'health', organ: 'city-health', withdraws: 'dossier-1@2', reason: '示例' },
    };

    it('R41: is possible once the organ takes its opinion back, until another is given', () => {
      const owed = { outcome: 'pending', why: 'opinion-withdrawn:health', events: ['dossier-1@3'] };
      expect(said(...given, withdrawn)).toMatchObject(owed);
      const unasked: DossierEvent = {
        type: 'vetting.opinion-request-withdrawn',
        data: { ask: 'health', organ: 'city-health', letterId: 'letter-a', reason: '示例' },
      };
      expect(said(...given, withdrawn, unasked)).toMatchObject(owed);
      expect(said(...given, withdrawn, answered('health'))).toMatchObject(met);
    });

    it.each(['deferred', 'information-needed'] as const)('R41: is possible after %s', (answer) => {
      expect(said(...given, answered('health', answer))).toMatchObject({
        outcome: 'pending',
        why: `opinion-${answer}:health`,
      });
    });

    it('R41: is possible from the day after its last day', () => {
      expect(saidOn('2017-11-11', ...given)).toMatchObject(met);
      expect(saidOn('2017-11-12', ...given)).toMatchObject({ why: 'opinion-expired:health' });
    });

    it('R41: is known for as long as an objection stands, valid or not, required or not', () => {
      const objection = { outcome: 'unmet', why: 'objection-standing:tax' };
      const objected = [opened, requested('tax'), answered('tax', 'objection')];
      expect(said(...objected)).toMatchObject(objection);
      expect(saidOn('2018-01-01', ...objected)).toMatchObject(objection);
    });

    it('R41: is not owed by an organ that the rulebook in force asks no more', () => {
      expect(said(opened, requested('tax'), answered('tax', 'deferred'))).toMatchObject(met);
      expect(saidOn('2018-01-01', opened, requested('tax'), answered('tax'))).toMatchObject(met);
    });
  });
});
