import { readFileSync } from 'node:fs';
import { parseRulebook, type Rulebook } from '#libs/rulebook';
import { ballotRulesOf } from './ballot/ballot-rules.js';
import { packageDuties } from './package/package-rules.js';

const read = (name: string): Rulebook => parseRulebook(readFileSync(`config/campaigns/${name}.yaml`, 'utf8'));
const petition = read('gx-2017-petition');
const workers = read('model-worker-province');

describe('What a rulebook says of a ballot', () => {
  it('R3, R8, R28: three individuals, at most a fifth of them at division level', () => {
    expect(ballotRulesOf(petition, 'region-ballot', 'individual')).toMatchObject({
      rule: 'R28',
      places: 3,
      ratio: { rule: 'R8', ranks: ['deputy-division', 'division'], categories: null, percent: 20 },
      stage: { quorum: '2/3', majority: '1/2', differential: true },
    });
  });

  it('R3, R8: two collectives, which no ratio limits', () => {
    expect(ballotRulesOf(petition, 'region-ballot', 'collective')).toMatchObject({ places: 2, ratio: null });
  });

  it('R29: no places of its own where the office enters the national totals, and R8 all the same', () => {
    expect(ballotRulesOf(petition, 'national-selection', 'individual')).toMatchObject({
      rule: 'R29',
      places: null,
      ratio: { rule: 'R8' },
    });
  });

  it('is another thing under another rulebook', () => {
    expect(ballotRulesOf(workers, 'secretariat-ballot', 'individual')).toMatchObject({
      places: 30,
      ratio: { rule: 'M22', percent: 15 },
      stage: { quorum: '3/4', majority: '2/3' },
    });
  });

  it('is nothing where a stage is no ballot', () => {
    expect(ballotRulesOf(petition, 'city-review', 'individual')).toBeUndefined();
    expect(ballotRulesOf(petition, 'nowhere', 'individual')).toBeUndefined();
  });
});

describe('What a path asks of its owners', () => {
  const asked = (rulebook: Rulebook, path: string) =>
    packageDuties(rulebook, path).map(({ name, lateRule, stage, contents: { due } }) => [
      name,
      stage.stage,
      due,
      lateRule,
    ]);

  it.each(['city', 'member-unit'])('R44, R47, R49: of %s the preliminary and the formal package', (path) => {
    expect(asked(petition, path)).toEqual([
      ['preliminary', 'preliminary-package', '2017-05-22', 'R49'],
      ['formal', 'formal-package', '2017-06-05', 'R49'],
    ]);
  });

  it('is another thing under another rulebook', () => {
    const [path = ''] = Object.keys(workers.paths);
    expect(asked(workers, path)).toEqual([
      ['application', 'application', workers.packages['application']?.due, 'M20'],
    ]);
  });
});
