import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances } from '#libs/testing';
import { nothingFound } from './check.words.js';
import { clearanceOf } from './clearance.js';
import type { DossierCommand } from './dossier.commands.js';
import { dossierDecider } from './dossier.decider.js';
import { acting, gates, opened, over, required } from './dossier.fixture.js';
import type { DossierEvent } from './dossier.events.js';
import type { Dossier } from './dossier.state.js';

const cadre = { kind: 'individual', category: 'cadre' } as const;
const reason = '收到新的反映';
const facts = {
  ...circumstances,
  ...acting('city-personnel'),
  ...{ standing: over('personnel'), required, aboutDeeds: true, rulebook: 'digest', gates: [] },
};

const check = fc.constantFrom('credit', 'secrecy');
const result = fc.constantFrom('clean', 'clean', 'problem', 'cut');
const checks = fc.subarray(['credit', 'secrecy']);
const made = { ...nothingFound, source: '示例', remarks: '' };

const command: fc.Arbitrary<DossierCommand> = fc.oneof(
  fc.record({ check, result }).map(({ check: name, result: found }) => {
    const passages = found === 'cut' ? ['某段'] : [];
    return { type: 'RecordCheck', check: name, result: found, ...made, passages } as const;
  }),
  checks.map((named) => ({ type: 'ReopenDossier', asks: [], checks: named, reason }) as const),
  fc.constant({ type: 'ReopenAll', reason } as const),
  fc.constant({ type: 'NoteDeedsRevised', checks: ['secrecy'] } as const),
  fc.constantFrom<DossierCommand>(
    ...Array.from(
      { length: 9 },
      () => ({ type: 'CertifyClearance', decision: 'advance', stage: 'x' }) as const,
    ),
    { type: 'CertifyClearance', decision: 'confer', stage: 'conferring' },
  ),
);

/** What a dossier's own gates say of one check. */
const saidOf = (dossier: Dossier, name: string): string | undefined => {
  const own = gates.filter(({ gate }) => 'check' in gate && gate.check === name);
  return clearanceOf(dossier, own, cadre, required, '2017-05-15')[0]?.why;
};

/** The same, told from the events alone: a reopening makes what was clean due anew, revised deeds everything. */
const toldOf = (events: readonly DossierEvent[], name: string): string => {
  let told = `check-missing:${name}`;
  for (const { type, data } of events) {
    if (type === 'vetting.check-recorded' && data.check === name) told = `check-${data.result}:${name}`;
    const counts = told.startsWith('check-') && told !== `check-missing:${name}`;
    const named = counts && 'checks' in data && data.checks.includes(name);
    if (type === 'vetting.deeds-revised' && named) told = `deeds-revised:${name}`;
    if (type === 'vetting.reopened' && named && told === `check-clean:${name}`) told = `reopened:${name}`;
  }
  return told;
};

const after = (
  commands: readonly DossierCommand[],
): { dossier: Dossier; events: readonly DossierEvent[] } => {
  let dossier = dossierDecider.evolve(dossierDecider.initialState, opened, 'dossier-1@0');
  const events = [opened];
  for (const next of commands) {
    for (const event of decided(next, dossier)) {
      dossier = dossierDecider.evolve(dossier, event, `dossier-1@${events.length}`);
      events.push(event);
    }
  }
  return { dossier, events };
};

const decided = (next: DossierCommand, dossier: Dossier): readonly DossierEvent[] => {
  try {
    return dossierDecider.decide(next, dossier, facts);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

describe('a dossier that is reopened, in any order of acts', () => {
  const commands = fc.array(command, { minLength: 5, maxLength: 40 });

  it('R41, R42: counts what was given after the last act that made it due anew, and keeps a problem', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, (sequence) => {
        const { dossier, events } = after(sequence);
        for (const name of ['credit', 'secrecy']) {
          expect(saidOf(dossier, name)).toBe(toldOf(events, name));
          seen.add(toldOf(events, name));
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('R41: is not reopened after conferring', () => {
    const seen = { conferred: 0 };
    fc.assert(
      fc.property(commands, (sequence) => {
        const types = after(sequence).events.map(({ type, data }) =>
          type === 'vetting.clearance-certified' ? data.decision : type,
        );
        const conferred = types.indexOf('confer');
        if (conferred < 0) return;
        seen.conferred += 1;
        expect(types.slice(conferred)).not.toContain('vetting.reopened');
      }),
    );
    expect(seen.conferred).toBeGreaterThan(10);
  });
});
