import { parseRulebook } from './parse.js';
import { faultsOf, smallRulebook, smallWith } from './small-rulebook.fixture.js';

interface Slip {
  readonly written: string;
  readonly instead: string;
  readonly code: string;
  readonly path: string;
  /** A text on the line that the fault must name. */
  readonly line: string;
  readonly remedy: RegExp;
}

const slips: Readonly<Record<string, Slip>> = {
  'an unclosed bracket': {
    written: '[unit, city]',
    instead: '[unit, city',
    code: 'RULEBOOK.SYNTAX',
    path: 'ranks',
    line: 'ranks:',
    remedy: /brackets/,
  },
  'an alias without an anchor': {
    written: 'level: unit, by: unit, scope: unit',
    instead: 'level: *nothing, by: unit, scope: unit',
    code: 'RULEBOOK.SYNTAX',
    path: 'paths.city[1].level',
    line: '*nothing',
    remedy: /look at/,
  },
  'a key written twice': {
    written: 'counting: inclusive',
    instead: 'counting: inclusive\ncounting:  exclusive',
    code: 'RULEBOOK.DUPLICATE_KEY',
    path: 'counting',
    line: 'counting:  exclusive',
    remedy: /keep one/,
  },
  'an unknown key, with the nearest that is allowed': {
    written: 'workingDays: 5',
    instead: 'workingDays: 5, contens: [x]',
    code: 'RULEBOOK.UNKNOWN_KEY',
    path: 'paths.city[1].contens',
    line: 'contens',
    remedy: /write "contents"/,
  },
  'a missing key, on the line of its parent': {
    written: '    severity: hard\n    gates: [{ is: rank-below, rank: head }]',
    instead: '    gates: [{ is: rank-below, rank: head }]',
    code: 'RULEBOOK.MISSING_KEY',
    path: 'rules.R1.severity',
    line: '  R1:',
    remedy: /add "severity"/,
  },
  'a wrong type': {
    written: 'workingDays: 5',
    instead: 'workingDays: five',
    code: 'RULEBOOK.WRONG_TYPE',
    path: 'paths.city[1].workingDays',
    line: 'workingDays: five',
    remedy: /a number/,
  },
  'a value that is not on offer': {
    written: 'counting: inclusive',
    instead: 'counting: inclusiv',
    code: 'RULEBOOK.WRONG_VALUE',
    path: 'counting',
    line: 'counting:',
    remedy: /write "inclusive"/,
  },
  'a gate outside of the vocabulary': {
    written: 'is: notice-clean',
    instead: 'is: notice-clear',
    code: 'RULEBOOK.WRONG_VALUE',
    path: 'rules.R3.gates[0].is',
    line: '  R3:',
    remedy: /write "notice-clean"/,
  },
  'a wrong form': {
    written: 'quorum: 2/3',
    instead: 'quorum: two thirds',
    code: 'RULEBOOK.WRONG_FORM',
    path: 'paths.city[4].quorum',
    line: 'quorum:',
    remedy: /a fraction like 2\/3/,
  },
  'a day that the calendar does not have': {
    written: '2017-05-22',
    instead: '2017-02-30',
    code: 'RULEBOOK.WRONG_FORM',
    path: 'packages.papers.due',
    line: '2017-02-30',
    remedy: /a date like/,
  },
  'a text that no log can hold': {
    written: 'en: Small',
    instead: 'en: "a\\0b"',
    code: 'RULEBOOK.WRONG_FORM',
    path: 'title.en',
    line: 'title: { zh: 小',
    remedy: /without NUL/,
  },
  'a rule number of another form': {
    written: '  R7: {',
    instead: '  rule-7: {',
    code: 'RULEBOOK.WRONG_FORM',
    path: 'rules.rule-7',
    line: 'rule-7:',
    remedy: /like R22/,
  },
  'a number out of range': {
    written: 'percent: 20',
    instead: 'percent: 120',
    code: 'RULEBOOK.OUT_OF_RANGE',
    path: 'rules.R6.gates[1].percent',
    line: 'percent: 120',
    remedy: /at most 100/,
  },
  'an empty list': {
    written: 'contents: [deeds]',
    instead: 'contents: []',
    code: 'RULEBOOK.OUT_OF_RANGE',
    path: 'paths.city[1].contents',
    line: 'contents: []',
    remedy: /at least 1/,
  },
};

describe('a rulebook as text', () => {
  it('is read when nothing is wrong with it', () => {
    expect(faultsOf(smallRulebook)).toEqual([]);
  });

  it.each(Object.entries(slips))('shows %s', (_, { written, instead, code, path, line, remedy }) => {
    const fault = faultsOf(smallWith(written, instead)).find((one) => one.code === code);
    expect(fault).toMatchObject({ code, path });
    expect(smallWith(written, instead).split('\n')[fault!.line - 1]).toContain(line);
    expect(fault!.remedy.en).toMatch(remedy);
    expect(`${fault!.says.zh}${fault!.says.en}${fault!.remedy.zh}${fault!.remedy.en}`).not.toMatch(/[{}]/);
  });

  it('shows all faults at once, in the order of their lines', () => {
    const text = smallRulebook
      .replace('counting: inclusive', 'counting: x')
      .replace('percent: 20', 'percent: 120');
    const faults = faultsOf(text.replace('checks: [{ check: credit }]', 'checks: [{ chek: credit }]'));
    expect(faults.map(({ path }) => path)).toEqual([
      'counting',
      'checks[0].check',
      'checks[0].chek',
      'rules.R6.gates[1].percent',
    ]);
  });

  it.each(['', '[]', '"a"', 'a: &a [*a]', '\0', 'a: 1\n---\nb: 2', '{"rulebook": 1}', '__proto__: 1'])(
    'is refused with a fault, never with another error: %j',
    (text) => {
      expect(faultsOf(text)).not.toEqual([]);
    },
  );

  // Found by trying: the YAML reader used up the stack, and the process ended without an error to catch.
  it.each(['[', '{a: ', '- ', '? '])('may nest as deep as it likes without harm: %j', (opening) => {
    expect(faultsOf(opening.repeat(20_000)).map(({ code }) => code)).toEqual(['RULEBOOK.TOO_DEEP']);
  });

  it('can be JSON, too', () => {
    const rulebook = parseRulebook(smallRulebook);
    expect(parseRulebook(JSON.stringify(rulebook))).toEqual(rulebook);
  });
});
