import type { EntityManager } from 'typeorm';
import type { NominationEvent } from '#libs/nomination';
import type { RecordedEvent } from '#libs/projections';

export const progressTypes = [
  'nomination.opened',
  'nomination.put-forward',
  'nomination.advanced',
  'nomination.rejected',
  'nomination.forfeited',
  'nomination.not-selected',
  'nomination.passed-over',
  'nomination.withdrawn',
  'nomination.confirmed',
] as const;

export type NominationProgress = Extract<NominationEvent, { type: (typeof progressTypes)[number] }>;
type Move = Exclude<NominationProgress, { type: 'nomination.opened' }>;

interface Change {
  readonly stage?: string;
  readonly status?: string;
  readonly rule?: string;
  readonly owner?: string;
}

/** How far each nomination came: one row a nomination, two statements a batch. */
export const writeProgress = async (
  batch: readonly RecordedEvent<NominationProgress>[],
  tx: EntityManager,
): Promise<void> => {
  const opened: object[] = [];
  const changed = new Map<string, Change & { readonly id: string; readonly entered: string[] }>();
  for (const { id, event } of batch) {
    if (event.type === 'nomination.opened') {
      const { campaign, kind, unit, stage } = event.data;
      opened.push({ id, campaign, kind, unit, stage });
    } else {
      const entered = changed.get(id)?.entered ?? [];
      const change = changeOf(event);
      if (change.stage !== undefined) entered.push(change.stage);
      changed.set(id, { ...changed.get(id), ...change, id, entered });
    }
  }
  if (opened.length > 0) await tx.query(insertOpened, [JSON.stringify(opened)]);
  if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
};

const changeOf = (event: Move): Change => {
  switch (event.type) {
    case 'nomination.put-forward':
      return { owner: event.data.owner };
    case 'nomination.advanced':
      return { stage: event.data.to };
    case 'nomination.rejected':
      return { status: 'rejected', rule: event.data.rule };
    case 'nomination.forfeited':
      return { status: 'forfeited', rule: event.data.rule };
    case 'nomination.passed-over':
      return { status: 'passed-over', rule: event.data.rule };
    case 'nomination.not-selected':
      return { status: 'not-selected' };
    case 'nomination.withdrawn':
      return { status: 'withdrawn' };
    case 'nomination.confirmed':
      return { status: 'confirmed' };
  }
};

const insertOpened = `
  insert into dashboard_nomination (id, campaign, kind, unit, stage, entered, status)
  select id, campaign, kind, unit, stage, array[stage], 'open'
  from jsonb_to_recordset($1::jsonb) as opened (id text, campaign text, kind text, unit text, stage text)`;

const updateChanged = `
  update dashboard_nomination as nomination set
    stage = coalesce(changed.stage, nomination.stage),
    entered = nomination.entered || changed.entered,
    status = coalesce(changed.status, nomination.status),
    rule = coalesce(changed.rule, nomination.rule),
    owner = coalesce(changed.owner, nomination.owner)
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, stage text, entered text[], status text, rule text, owner text)
  where nomination.id = changed.id`;
