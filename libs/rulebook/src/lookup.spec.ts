import {
  checksFor,
  concerns,
  firstStage,
  gatesOf,
  groupNamed,
  opinionsFor,
  packageNamed,
  placesOn,
  showsDeeds,
  stageAfter,
  stageNamed,
} from './lookup.js';
import { parseRulebook } from './parse.js';
import { smallRulebook, smallWith } from './small-rulebook.fixture.js';

const rulebook = parseRulebook(smallRulebook);
const worker = { kind: 'individual', category: 'worker' } as const;

describe('looking things up in a rulebook', () => {
  it('finds the stages of a path in their order', () => {
    expect(firstStage(rulebook, 'city')?.stage).toBe('start');
    expect(stageAfter(rulebook, 'city', 'start')?.stage).toBe('shown');
    expect(stageAfter(rulebook, 'city', 'given')).toBeUndefined();
    expect(stageNamed(rulebook, 'city', 'chosen')?.kind).toBe('ballot');
  });

  it.each(['village', 'constructor'])('finds no stage of a path that is not there: %s', (path) => {
    expect(firstStage(rulebook, path)).toBeUndefined();
    expect(stageNamed(rulebook, path, 'start')).toBeUndefined();
    expect(stageAfter(rulebook, path, 'start')).toBeUndefined();
  });

  it('finds what is named, and nothing under a name that every object has', () => {
    expect(groupNamed(rulebook, 'board')?.coLeaders).toBe(1);
    expect(packageNamed(rulebook, 'papers')?.copies).toBe(1);
    expect(placesOn(rulebook, 'city')).toEqual({ individual: 1 });
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(groupNamed(rulebook, name)).toBeUndefined();
      expect(packageNamed(rulebook, name)).toBeUndefined();
      expect(placesOn(rulebook, name)).toEqual({});
    }
  });

  it('gives the gates of a stage with rule and severity', () => {
    expect(gatesOf(rulebook, stageNamed(rulebook, 'city', 'looked-at')!)).toEqual([
      {
        rule: 'R4',
        severity: 'hard',
        gate: { is: 'reviews-support', stage: 'looked-at', findings: ['facts'] },
      },
      { rule: 'R4', severity: 'hard', gate: { is: 'slot-held' } },
    ]);
    expect(gatesOf(rulebook, stageNamed(rulebook, 'city', 'given')!)).toEqual([]);
  });

  it('gives a gate only to the stages that it is checked at', () => {
    const text = smallWith('rules: [R5]', 'rules: [R4, R5]').replace(
      'slot-held }',
      'slot-held, at: [sent] }',
    );
    const divided = parseRulebook(text);
    const names = (stage: string): string[] =>
      gatesOf(divided, stageNamed(divided, 'city', stage)!).map(({ gate }) => gate.is);
    expect(names('looked-at')).toEqual(['reviews-support']);
    expect(names('sent')).toEqual(['reviews-support', 'slot-held', 'package-received']);
  });

  it('knows whom a gate concerns', () => {
    expect(concerns({}, worker)).toBe(true);
    expect(concerns({ for: ['collective'] }, worker)).toBe(false);
    expect(concerns({ for: ['individual'], categories: ['cadre'] }, worker)).toBe(false);
    expect(concerns({ categories: ['cadre', 'worker'] }, worker)).toBe(true);
  });

  it('knows which opinions and checks a nominee needs', () => {
    expect(opinionsFor(rulebook, worker).map(({ ask }) => ask)).toEqual(['health']);
    expect(opinionsFor(rulebook, { kind: 'collective', category: 'team' })).toEqual([]);
    expect(checksFor(rulebook, worker)).toEqual(['credit']);
    const narrower = parseRulebook(smallWith('check: credit', 'check: credit, categories: []'));
    expect(checksFor(narrower, worker)).toEqual([]);
  });

  it('R21: knows which stages show the deeds: every notice, or those whose contents name them', () => {
    const shown = (written: string): boolean =>
      showsDeeds(parseRulebook(written), stageNamed(rulebook, 'city', 'shown'));
    expect(shown(smallRulebook)).toBe(true);
    expect(shown(smallWith('levels:', 'deeds: deeds\nlevels:'))).toBe(true);
    expect(shown(smallWith('levels:', 'deeds: achievements\nlevels:'))).toBe(false);
    expect(showsDeeds(rulebook, stageNamed(rulebook, 'city', 'start'))).toBe(false);
  });
});
