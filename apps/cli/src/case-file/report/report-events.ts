import { canonicalJson } from '#libs/kernel';
import { refOf, type FiledEvent } from '../event-line.js';
import { fileNames } from '../file-names.js';
import { html, type Html } from './html.js';
import type { NameOf } from './names.js';

/** The date and time in UTC, as the log has it: whoever checks compares it with the receipt. */
export const timeOf = ({ leaf }: FiledEvent): string => leaf.recordedAt.slice(0, 19).replace('T', ' ');

export const nameIn = (nameOf: NameOf, { leaf: { type } }: FiledEvent): Html => {
  const { zh, en } = nameOf(type);
  return html`${zh} <i>${en}</i>`;
};

export const linkTo = (event: FiledEvent): Html => html`<a href="#e${event.position}">${event.position}</a>`;

/** By name, as gates and grounds name events: a link where it stands in the case file. */
export const linkToRef = (ref: string, events: ReadonlyMap<string, FiledEvent>): Html => {
  const event = events.get(ref);
  return event ? html`<a href="#e${event.position}">${ref}</a>` : html`${ref}`;
};

export const byRef = (events: readonly FiledEvent[]): ReadonlyMap<string, FiledEvent> =>
  new Map(events.map((event) => [refOf(event), event]));

export const whoIn = ({ leaf }: FiledEvent): Html => {
  const { accountId, organId, onBehalfOf } = leaf.metadata.actor;
  return html`${accountId} (${organId})${onBehalfOf === undefined ? '' : ` 代 for ${onBehalfOf}`}`;
};

/** What it says, as far as it was opened, in one order wherever it was read from; of drafts and votes nothing. */
export const dataOf = ({
  shown: { data = {} },
}: Pick<FiledEvent, 'shown'>): Readonly<Record<string, unknown>> =>
  JSON.parse(canonicalJson(data)) as Readonly<Record<string, unknown>>;

/** Its words, days and counts, in short; the whole stands below. */
const factsOf = (event: FiledEvent): string =>
  Object.entries(dataOf(event))
    .flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [`${name} ${shortened(String(value))}`]
        : [],
    )
    .join(' · ');

const shortened = (text: string): string =>
  [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;

export const eventTable = (events: readonly FiledEvent[], nameOf: NameOf): Html => {
  if (events.length === 0) return html`<p>无 none</p>`;
  return html`<table>
    <tr>
      <th>位置<br />position</th>
      <th>记录时间 UTC<br />recorded</th>
      <th>事项<br />what</th>
      <th>办理<br />by whom</th>
      <th>内容<br />facts</th>
    </tr>
    ${events.map(
      (event) =>
        html`<tr>
          <td>${linkTo(event)}</td>
          <td>${timeOf(event)}</td>
          <td>${nameIn(nameOf, event)}</td>
          <td>${whoIn(event)}</td>
          <td>${factsOf(event)}</td>
        </tr> `,
    )}
  </table>`;
};

/** Everything about each: what a reader of the sections above comes to by a number. */
export const eventList = (events: readonly FiledEvent[], nameOf: NameOf): Html =>
  html`${events.map(
    (event) =>
      html`<section class="event" id="e${event.position}">
        <h3>${event.position} · ${nameIn(nameOf, event)}</h3>
        <p>
          ${refOf(event)} · ${event.leaf.type} · ${timeOf(event)} UTC · 日期 effective
          ${event.leaf.metadata.effectiveOn} · ${whoIn(event)}
        </p>
        <pre>
${event.shown.data === undefined ? '〔不展示 not shown〕' : JSON.stringify(dataOf(event), null, 1)}</pre>
        ${upcastNote(event)}
        <p class="file">${event.leaf.id} · ${fileNames.receipt(event.position)}</p>
      </section> `,
  )}`;

/** Nothing proves what the server made of an event for today's readers, so nothing above rests on it. */
const upcastNote = ({ shown: { upcast } }: FiledEvent): Html | string =>
  upcast === undefined
    ? ''
    : html`<p class="file">
        ${fileNames.events}: 另附第 ${upcast.schemaVersion} 版形式，由服务器换算，未证明，本报告未采用 version
        ${upcast.schemaVersion} is there as upcast by the server, unproven and not used here
      </p>`;
