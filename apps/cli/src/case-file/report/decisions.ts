import { canonicalJson } from '#libs/kernel';
import type { FiledEvent, Leaf } from '../event-line.js';
import { fileNames } from '../file-names.js';
import { html, type Html } from './html.js';
import type { NameOf } from './names.js';
import { byRef, linkTo, linkToRef, nameIn, timeOf, whoIn } from './report-events.js';

/** Each decision with the gates that it was made on, and the events that each gate rested on. */
export const decisions = (events: readonly FiledEvent[], nameOf: NameOf): Html => {
  const known = byRef(events);
  return html`${actsIn(events).map(
    ({ basis, events: together }) =>
      html`${together.map(
          (event) =>
            html`<h3>${linkTo(event)} · ${nameIn(nameOf, event)} · ${timeOf(event)} · ${whoIn(event)}</h3> `,
        )}
        <p class="file">评选规则 rulebook ${fileNames.rulebook(basis.rulebook)}</p>
        <table>
          <tr>
            <th>规则<br />rule</th>
            <th>条件<br />gate</th>
            <th>结果<br />outcome</th>
            <th>理由<br />why</th>
            <th>依据<br />events</th>
          </tr>
          ${basis.gates.map(
            ({ rule, gate, outcome, why, events: refs }) =>
              html`<tr>
                <td>${rule}</td>
                <td>${gate}</td>
                <td>${outcomes[outcome] ?? outcome}</td>
                <td>${why}</td>
                <td>${refs.map((ref) => html`${linkToRef(ref, known)} `)}</td>
              </tr> `,
          )}
        </table> `,
  )}`;
};

interface DecidingAct {
  readonly basis: NonNullable<Leaf['metadata']['basis']>;
  readonly events: readonly FiledEvent[];
}

/** What was appended together on one basis is one decision. */
const actsIn = (events: readonly FiledEvent[]): readonly DecidingAct[] => {
  const acts = new Map<string, DecidingAct>();
  for (const event of events) {
    const { basis, commandId } = event.leaf.metadata;
    if (!basis) continue;
    const key = canonicalJson([commandId ?? event.position, basis]);
    acts.set(key, { basis, events: [...(acts.get(key)?.events ?? []), event] });
  }
  return [...acts.values()];
};

const outcomes: Readonly<Record<string, string | undefined>> = {
  met: '满足 met',
  unmet: '不满足 unmet',
  pending: '待办 pending',
  waived: '豁免 waived',
  'not-applicable': '不适用 not applicable',
};
