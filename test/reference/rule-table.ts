import { isCheckedAt, type Gate, type Rule, type Rulebook } from '#libs/rulebook';
import { rulesNamed, type TestName } from './test-names.js';

/** A rule, the gates that hold it, and the tests that show it. */
export interface RuleLine {
  readonly rule: string;
  readonly says: Rule;
  readonly gates: readonly string[];
  readonly tests: readonly TestName[];
}

export const ruleLines = (rulebook: Rulebook, tests: readonly TestName[]): readonly RuleLine[] => {
  const naming = tests.map((test) => ({ test, rules: rulesNamed(test.name) }));
  return Object.entries(rulebook.rules).map(([rule, says]) => ({
    rule,
    says,
    gates: says.gates.map((gate) => gateText(rule, gate, rulebook)),
    tests: naming.filter(({ rules }) => rules.includes(rule)).map(({ test }) => test),
  }));
};

/** Neither a test shows it, nor does the rulebook say why no gate can hold it. */
export const isUnproven = ({ says, gates, tests }: RuleLine): boolean =>
  tests.length === 0 && (gates.length > 0 || says.because === undefined);

const gateText = (rule: string, { is, ...gate }: Gate, rulebook: Rulebook): string => {
  const { at, ...parameters } = gate;
  const said = Object.entries(parameters).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  const stages = Object.values(rulebook.paths)
    .flat()
    .filter(({ stage, rules }) => rules.includes(rule) && isCheckedAt({ at }, stage))
    .map(({ stage }) => stage);
  return `\`${is}\`${said.length > 0 ? ` (${said.join('; ')})` : ''} at ${[...new Set(stages)].join(', ')}`;
};

export const ruleTableText = (lines: readonly RuleLine[]): string => lines.map(lineText).join('\n\n');

const lineText = ({ rule, says, gates, tests }: RuleLine): string =>
  [
    `## ${rule} · ${says.severity}`,
    '',
    says.text.zh,
    '',
    says.text.en,
    '',
    ...gates.map((gate) => `- Gate: ${gate}`),
    ...(says.because === undefined
      ? []
      : [`- ${gates.length > 0 ? 'Besides' : 'Informational'}: ${says.because}`]),
    ...testLines(tests),
  ].join('\n');

/** A few are enough to find the others by; how many there are changes with every test, and says nothing. */
const testLines = (tests: readonly TestName[]): readonly string[] => {
  const shown = tests.slice(0, shownAtMost).map(({ file, name }) => `- Test: “${name}” (\`${file}\`)`);
  return tests.length > shown.length ? [...shown, '- … and more'] : shown;
};

const shownAtMost = 6;
