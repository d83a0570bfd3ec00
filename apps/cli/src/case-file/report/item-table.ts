import type { FiledEvent } from '../event-line.js';
import { html, type Html } from './html.js';
import { itemCourses, type ItemCourse } from './item-course.js';
import type { NameOf } from './names.js';
import { linkTo, nameIn, timeOf } from './report-events.js';

/** What was handed out and recovered, when, and what is outstanding. */
export const itemTable = (honour: readonly FiledEvent[], nameOf: NameOf): Html => {
  const courses = itemCourses(honour);
  if (courses.length === 0) return html`<p>无 none</p>`;
  const isRevoked = standsRevoked(honour);
  return html`<table>
    <tr>
      <th>奖品<br />item</th>
      <th>经过<br />course</th>
      <th>现状<br />now</th>
      <th>未收回<br />outstanding</th>
    </tr>
    ${courses.map(
      (course) =>
        html`<tr>
          <td>${course.item}</td>
          <td>
            ${course.steps.map(
              ({ event, fen }) =>
                html`${timeOf(event)} ${nameIn(nameOf, event)} ${amount(fen)} ${linkTo(event)}<br />`,
            )}
          </td>
          <td>${states[course.now]}</td>
          <td>${outstanding(course, isRevoked)}</td>
        </tr> `,
    )}
  </table>`;
};

const standsRevoked = (honour: readonly FiledEvent[]): boolean => {
  const turns = honour.filter(({ leaf: { type } }) =>
    ['honours.revoked', 'honours.reinstated'].includes(type),
  );
  return turns.at(-1)?.leaf.type === 'honours.revoked';
};

const outstanding = ({ now, missingFen, steps }: ItemCourse, isRevoked: boolean): string => {
  if (now === 'due-back') return '应返还 due back to the holder';
  if (!isRevoked || now !== 'issued') return '—';
  return steps[0]?.fen === null ? '未收回 still out' : amount(missingFen);
};

/** Money is written in yuan. */
const amount = (fen: number | null): string => (fen === null ? '' : `¥${(fen / 100).toFixed(2)}`);

const states: Readonly<Record<ItemCourse['now'], string>> = {
  due: '未颁发 not handed out',
  issued: '在持有人处 with the holder',
  recovered: '已收回 recovered',
  'written-off': '已核销 written off',
  'due-back': '应返还 due back',
};
