import { whoIn } from '../case/case-text.js';
import { outcomeWords } from '../case/outcome-words.js';
import { clockTime } from '../clock-time.js';
import { padded } from '../display-width.js';
import { membersOf, type Member } from './fields.js';
import { plain, titled, type Line, type Tone } from './line.js';
import type { Change, Gate, Step } from './replay-steps.js';
import { shownValue } from './shown-value.js';

/** What happened, when, by whom and under which rules. */
export const headLines = (step: Step, timezone: string): readonly Line[] => {
  const { position, recordedAt, effectiveOn, enteredLate, says, event, facts } = step;
  const late = enteredLate ? ' · 补录 entered late' : '';
  const decided = step.isDecision ? ` · 决定 decision ${step.rules.join(', ')}` : '';
  const told = [whoIn(step), ...Object.entries(facts).map(([name, value]) => `${name} ${shownValue(value)}`)];
  return [
    plain(
      `位置 position ${position} · ${clockTime(recordedAt, timezone)} · 文书日期 dated ${effectiveOn}${late}`,
    ),
    titled(`${says.zh} ${says.en} · ${event}${decided}`.trimEnd()),
    plain(told.join(' · ')),
  ];
};

/** Whatever of the three there is: changes by the step, changes meanwhile, gates. */
export const bodyLines = ({ changes, meanwhile, gates }: Step): readonly Line[] => [
  ...part('变化 changed', changeLines(changes, 'new')),
  ...part('其间他处 meanwhile, by others', changeLines(meanwhile, 'quiet')),
  ...part('当时的规则核对 gates of then', gates.map(gateLine)),
];

export const part = (title: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [titled(title), ...lines];

const changeLines = (changes: readonly Change[], tone: Tone): readonly Line[] => {
  const added = new Map(changes.flatMap((one) => ('before' in one ? [] : [[one.path, one.after] as const])));
  return [
    ...changes.flatMap((one) => ('before' in one ? [{ text: `  ${changedText(one)}`, tone }] : [])),
    // What came whole, such as a campaign at the first step, is not a line for each of its fields.
    ...membersOf(added, []).map((member) => ({ text: `  + ${member.stream}/${memberText(member)}`, tone })),
  ];
};

const changedText = ({ path, before, ...change }: Change): string => {
  const was = `${shownValue(path.slice(1))}: ${shownValue(before)}`;
  return 'after' in change ? `~ ${was} → ${shownValue(change.after)}` : `- ${was}`;
};

/** With all that lies within, by their paths. */
export const memberText = ({ name, values }: Member): string => {
  const shown = values.map(({ within, value }) =>
    within === '' ? shownValue(value) : `${shownValue(within)} ${shownValue(value)}`,
  );
  return `${shownValue(name)}: ${shown.join(' · ')}`;
};

const gateLine = ({ rule, gate, outcome, why, events, unnamed }: Gate): Line => {
  const more = unnamed === undefined ? '' : ` +${unnamed}`;
  const on = events.length > 0 ? `  ← ${[...new Set(events)].join(', ')}${more}` : '';
  return plain(`  ${padded(outcomeWords[outcome], 22)} ${padded(rule, 4)} ${gate}: ${shownValue(why)}${on}`);
};
