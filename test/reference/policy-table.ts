import { fieldClasses, fieldPolicy, policy, type ActRow, type Relation } from '#libs/identity';
import { roles, type Role } from '#libs/kernel';

/** Acts by the thing that they are about, each a table of roles and relations. */
export const policyTableText = (): string =>
  [...new Set(acts.map(kindOf))]
    .map((kind) => [`## ${kind}`, '', actTable(acts.filter((act) => kindOf(act) === kind))].join('\n'))
    .join('\n\n');

/** Classes of fields by roles. */
export const fieldTableText = (): string =>
  table(
    ['字段类别 · class', ...roles],
    fieldClasses.map((fieldClass) => [
      fieldClass,
      ...roles.map((role) => {
        const row = fieldPolicy[role][fieldClass];
        return row ? `${relationsText(row.to)}${row.purpose ? ' + 事由 purpose' : ''}` : '';
      }),
    ]),
  );

const acts = Object.entries(policy);

type NamedAct = (typeof acts)[number];

const kindOf = ([name]: NamedAct): string => name.slice(0, name.indexOf('.'));

const actTable = (ofKind: readonly NamedAct[]): string =>
  table(
    ['行为 · act', '显示 · shows', ...roles],
    ofKind.map(([name, row]) => [
      name.slice(name.indexOf('.') + 1),
      row.shows ?? '',
      ...roles.map((role) => cellOf(row, role)),
    ]),
  );

const cellOf = ({ to }: ActRow, role: Role): string =>
  to === 'public' ? '公开 public' : relationsText(to[role] ?? []);

const words: Readonly<Record<Relation, string>> = {
  any: '✓',
  own: '本机关 own',
  within: '所辖 within',
  asked: '受托 asked',
  assigned: '指名 assigned',
};

const relationsText = (held: readonly Relation[]): string =>
  held.map((relation) => words[relation]).join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
