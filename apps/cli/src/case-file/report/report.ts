import type { FiledEvent } from '../event-line.js';
import type { Manifest } from '../manifest.schema.js';
import { decisions } from './decisions.js';
import { html, type Html } from './html.js';
import { itemTable } from './item-table.js';
import type { NameOf } from './names.js';
import { dataOf, eventList, eventTable } from './report-events.js';
import { whyMissing } from '../why-missing.js';
import { style } from './style.js';

interface Reported {
  readonly manifest: Pick<Manifest, 'case' | 'origin' | 'size' | 'position' | 'made' | 'missing'>;
  readonly events: readonly FiledEvent[];
}

/** The story of a case as a page that stands alone: no script, nothing from elsewhere; the same events give the same page. */
export const reportOf = ({ manifest, events }: Reported, nameOf: NameOf): string => {
  const of = (...categories: readonly string[]): readonly FiledEvent[] =>
    events.filter(({ leaf }) => categories.includes(leaf.stream.slice(0, leaf.stream.indexOf('-'))));
  const honour = of('honour');
  const told = (title: string, within: readonly FiledEvent[]): Html =>
    html`<h2>${title}</h2>
      ${eventTable(within, nameOf)} `;
  return html`<!DOCTYPE html>
    <html lang="zh">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>个案卷宗 Case file ${manifest.case}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>个案卷宗 · Case file</h1>
        ${header(manifest, events)} ${told('通向荣誉 · The path to the honour', of('nomination'))}
        ${told('审查 · Vetting', of('dossier', 'recusal', 'letter', 'complaint'))}
        ${told('公示 · Notices', of('notice'))} ${told('票决 · Votes', of('ballot'))}
        ${told('材料与处理 · Packages and sanctions', of('package', 'sanction'))}
        <h2>决定及其依据 · Decisions and what they rested on</h2>
        ${decisions(events, nameOf)} ${told('荣誉 · The honour', honour.filter(isGiven))}
        ${told(
          '撤销与恢复 · What undid it, and what gave it back',
          honour.filter((event) => !isGiven(event) && !isItem(event)),
        )}
        <h2>颁发与收回 · Handed out, recovered, outstanding</h2>
        ${itemTable(honour, nameOf)}
        <h2>全部事件 · All events</h2>
        ${eventList(events, nameOf)}
      </body>
    </html> `.text;
};

const header = (
  { case: id, origin, size, position, made, missing }: Reported['manifest'],
  events: readonly FiledEvent[],
): Html => {
  const { name, kind, unit, campaign } = dataOfFirst(events, 'nomination.opened');
  const { title } = dataOfFirst(events, 'honours.conferred');
  const rows: readonly (readonly [string, string])[] = [
    ['推荐 nomination', id],
    ['推荐对象 nominee', wordOf(name)],
    ['类别 kind', wordOf(kind)],
    ['单位 unit', wordOf(unit)],
    ['评选 campaign', wordOf(campaign)],
    ['称号 title', titleIn(title)],
    ['日志 log', `${origin}, ${size}`],
    ['最后事件 last event', String(position)],
    ['导出 exported', `${made.at}, ${made.by}, ${made.server}`],
    ['事由 purpose', made.purpose],
    ...missing.map(
      ({ digest, code }) => ['未附 not here', `${digest} (${whyMissing[code] ?? code})`] as const,
    ),
  ];
  return html`<table>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th>${name}</th>
            <td>${value}</td>
          </tr> `,
      )}
    </table>
    <p>
      以 <code>mingjian case verify</code> 离线核验；每条事件注明其回执文件。 Check it offline with
      <code>mingjian case verify</code>; each event names the file of its receipt.
    </p>`;
};

const dataOfFirst = (events: readonly FiledEvent[], type: string): ReturnType<typeof dataOf> => {
  const first = events.find(({ leaf }) => leaf.type === type);
  return first ? dataOf(first) : {};
};

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '—');

const titleIn = (title: unknown): string => {
  if (typeof title !== 'object' || title === null) return '—';
  const { zh, en } = { zh: '', en: '', ...title };
  return `${zh} · ${en}`;
};

const isGiven = ({ leaf }: FiledEvent): boolean => leaf.type === 'honours.conferred';

/** What the table of items tells. */
const isItem = ({ leaf }: FiledEvent): boolean => leaf.type.startsWith('honours.item-');
