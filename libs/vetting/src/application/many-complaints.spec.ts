import { part } from '#libs/decisions';
import { happened } from '#libs/testing';
import { city, rulebook } from './city.fixture.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';
import { requiredOf } from '../domain/dossier/required.js';

const settled = (number: number): readonly DossierEvent[] => {
  const complaint = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return [
    { type: 'vetting.complaint-linked', data: { complaint } },
    { type: 'vetting.complaint-concluded', data: { complaint, finding: 'unsubstantiated' } },
  ];
};

describe('a nominee about whom very many complaints were concluded', () => {
  it('R39: goes on, on a clearance that names the last of them and counts the others', async () => {
    const nomination = '00000000-0000-4000-8000-000000000001';
    const { setUp, store } = await city('2017-05-15T01:00:00.000Z', {
      accounts: {},
      dossiers: { [nomination]: 'c1' },
    });
    const complaints = Array.from({ length: 2_000 }, (_, number) => settled(number)).flat();
    await setUp(happened('dossier', nomination, ...complaints));
    const gates = [{ rule: 'R39', severity: 'hard', gate: { is: 'no-open-complaint' } } as const];
    const required = requiredOf(rulebook, { kind: 'individual', category: 'cadre' });
    const certify = { type: 'CertifyClearance', decision: 'advance', stage: 'city-review' } as const;
    await setUp(part(dossierDecider, nomination, certify, { gates, required, rulebook: 'digest' }));
    const last = (await store.readStream(`dossier-${nomination}`)).at(-1);
    const { basis } = JSON.parse(last?.metadata ?? '{}');
    expect(basis.gates).toMatchObject([{ rule: 'R39', outcome: 'met', unnamed: 1_936 }]);
    expect(basis.gates[0].events).toHaveLength(64);
    expect(basis.gates[0].events.at(-1)).toBe(`dossier-${nomination}@4000`);
  });
});
