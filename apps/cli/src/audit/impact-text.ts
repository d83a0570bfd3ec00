import { padded } from '../display-width.js';
import type { Impact, WhatIf } from './impact-answers.js';

/** By case, every decision and honour with the way that led to it. */
export const impactText = ({ origins, items, events }: Impact): string => {
  const at = new Map(events.map((event) => [event.event, event]));
  const wayTo = (event: string): string => {
    const through = at.get(event)?.reliesOn[0];
    return through ? `${wayTo(through.event)} →${whyOf(through)} ${event}` : event;
  };
  const line = (event: string): readonly string[] => {
    const told = at.get(event);
    const head = `  ${String(told?.position ?? '').padStart(7)}  ${told?.says.zh ?? ''} ${told?.says.en ?? ''}`;
    return [head, `           ${wayTo(event)}`];
  };
  const reached = new Set(items.flatMap(({ decisions, honours }) => [...decisions, ...honours]));
  return [
    ...items.flatMap(({ id, decisions, honours }) => [
      `推荐 nomination ${id}${honours.length > 0 ? ' · 已授予荣誉 honoured' : ''}`,
      ...[...decisions, ...honours].flatMap(line),
    ]),
    `${origins.length} 个事件为据，涉及 ${items.length} 件个案、${reached.size} 项决定和荣誉。`,
    `${origins.length} events; ${reached.size} decisions and honours in ${items.length} cases relied on them.`,
  ].join('\n');
};

const whyOf = ({ kind, rules }: Impact['events'][number]['reliesOn'][number]): string =>
  ` ${rules.join(',') || kinds[kind] || kind} →`;

const kinds: Readonly<Record<string, string>> = {
  reference: '引用 named',
  act: '同一办理 one act',
  ground: '依据 rests on',
  standing: '所处环节 stood there by',
};

/** By case, what would become of every decision, and by which gates. */
export const whatIfText = ({ supposed, items }: WhatIf): string => {
  const count = (fate: string): number =>
    new Set(
      items.flatMap(({ decisions }) => decisions.flatMap((one) => (one.fate === fate ? one.event : []))),
    ).size;
  return [
    ...items.flatMap(({ id, decisions }) => [`推荐 nomination ${id}`, ...decisions.flatMap(decisionLines)]),
    `假设另有其事的事件 ${supposed.length} 个。${supposed.length} events supposed otherwise.`,
    `${fates.fails} ${count('fails')} · ${fates['falls-with']} ${count('falls-with')} · ${fates['in-question']} ${count('in-question')} · ${fates.stands} ${count('stands')}`,
  ].join('\n');
};

const decisionLines = (decision: WhatIf['items'][number]['decisions'][number]): readonly string[] => {
  const { position, says, event, fate, noLongerHold, onOtherGrounds, because } = decision;
  return [
    `  ${String(position).padStart(7)}  ${padded(fates[fate], 32)} ${says.zh} ${says.en}  ${event}`,
    ...noLongerHold.map((gate) => `           ✗ ${gate.rule} ${gate.gate}: ${gate.before} → ${gate.after}`),
    ...onOtherGrounds.map((gate) => `           ✓ ${gate.rule} ${gate.gate}: 另有依据 on other grounds`),
    ...(because.length > 0 ? [`           ← ${because.join(', ')}`] : []),
  ];
};

const fates = {
  supposed: '假设 supposed',
  fails: '不再成立 fails',
  'falls-with': '随之不成立 falls with another',
  'in-question': '存疑 in question',
  stands: '仍成立 stands',
} as const;
