import type { EntityManager } from 'typeorm';
import type { HonourEvent } from '#libs/honours';
import type { RecordedEvent } from '#libs/projections';

export const honourTypes = [
  'honours.conferred',
  'honours.revoked',
  'honours.item-issued',
  'honours.item-recovered',
  'honours.item-written-off',
  'honours.reinstated',
  'honours.item-returned',
] as const;

export type HonourMove = Extract<HonourEvent, { type: (typeof honourTypes)[number] }>;

/** What became of each title, and what of its items is still out. */
export const writeHonours = async (
  batch: readonly RecordedEvent<HonourMove>[],
  tx: EntityManager,
): Promise<void> => {
  const conferred: object[] = [];
  const standing = new Map<string, boolean>();
  const moved: object[] = [];
  for (const { id, event } of batch) {
    switch (event.type) {
      case 'honours.conferred':
        conferred.push({ id, campaign: event.data.campaign });
        break;
      case 'honours.revoked':
        standing.set(id, true);
        break;
      case 'honours.reinstated':
        standing.set(id, false);
        for (const kept of event.data.writtenOff) moved.push(movement(id, kept, 1));
        break;
      case 'honours.item-issued':
      case 'honours.item-returned':
        moved.push(movement(id, event.data, 1));
        break;
      case 'honours.item-recovered':
      case 'honours.item-written-off':
        moved.push(movement(id, event.data, -1));
        break;
    }
  }
  if (conferred.length > 0) await tx.query(insertConferred, [JSON.stringify(conferred)]);
  if (standing.size > 0) {
    const marked = [...standing].map(([honour, revoked]) => ({ honour, revoked }));
    await tx.query(markRevoked, [JSON.stringify(marked)]);
  }
  if (moved.length > 0) await tx.query(moveItems, [JSON.stringify(moved)]);
};

/** Money goes out and comes back by the fen, everything else as one piece. */
const movement = (
  honour: string,
  { item, fen }: { readonly item: string; readonly fen: number | null },
  direction: 1 | -1,
): object => ({ honour, item, money: fen !== null, amount: direction * (fen ?? 1) });

const insertConferred = `
  insert into dashboard_honour (id, campaign, revoked)
  select id, campaign, false from jsonb_to_recordset($1::jsonb) as conferred (id text, campaign text)`;

const markRevoked = `
  update dashboard_honour set revoked = marked.revoked
  from jsonb_to_recordset($1::jsonb) as marked (honour text, revoked boolean)
  where dashboard_honour.id = marked.honour`;

const moveItems = `
  insert into dashboard_honour_item as known (honour, item, money, amount)
  select honour, item, money, sum(amount)
  from jsonb_to_recordset($1::jsonb) as moved (honour text, item text, money boolean, amount bigint)
  group by honour, item, money
  on conflict (honour, item) do update set amount = known.amount + excluded.amount`;
