import type { GateResult } from '#libs/kernel';
import { folded } from '#libs/testing';
import { clearanceOf } from './clearance.js';
import { dossierDecider } from './dossier.decider.js';
import { answered, checked, complete, opened, requested, required } from './dossier.fixture.js';
import type { DossierEvent } from './dossier.events.js';

/** What the gate says at a stage that asks for nothing else. */
const said = (...history: readonly DossierEvent[]): Pick<GateResult, 'outcome' | 'why'> | undefined => {
  const dossier = folded(dossierDecider, history);
  const gate = { rule: 'R41', severity: 'hard', gate: { is: 'no-known-problem' } } as const;
  const cadre = { kind: 'individual', category: 'cadre' } as const;
  return clearanceOf(dossier, [gate], cadre, required, '2017-05-15')[0];
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
});
