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
  'nomination.sanctioned',
  'nomination.called-up',
  'nomination.confirmed',
] as const;

export type NominationProgress = Extract<NominationEvent, { type: (typeof progressTypes)[number] }>;
type Move = Exclude<NominationProgress, { type: 'nomination.opened' }>;

interface Change {
  readonly stage?: string;
  /** The stage was entered before; those after it were not, it seems then. */
  readonly isBack?: true;
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
  const changed = new Map<string, Change & Way & { readonly id: string }>();
  for (const { id, event } of batch) {
    if (event.type === 'nomination.opened') {
      const { campaign, kind, unit, stage } = event.data;
      opened.push({ id, campaign, kind, unit, stage });
    } else {
      const before = changed.get(id);
      const change = changeOf(event);
      changed.set(id, { ...before, ...change, ...wayOf(before ?? { entered: [] }, change), id });
    }
  }
  if (opened.length > 0) await tx.query(insertOpened, [JSON.stringify(opened)]);
  if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
};

/** Stages entered in this batch, after going back to `back` where that lies before it. */
interface Way {
  readonly entered: readonly string[];
  readonly back?: string;
}

const wayOf = ({ entered, back }: Way, { stage, isBack }: Change): Way => {
  if (stage === undefined) return { entered, back };
  if (!isBack) return { entered: [...entered, stage], back };
  const index = entered.indexOf(stage);
  return index < 0 ? { entered: [], back: stage } : { entered: entered.slice(0, index + 1), back };
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
      return { status: 'not-selected', rule: undefined };
    case 'nomination.withdrawn':
      return { status: 'withdrawn', rule: undefined };
    case 'nomination.sanctioned':
      return { status: 'sanctioned', rule: event.data.rule };
    case 'nomination.called-up':
      return { status: 'open', rule: undefined, stage: event.data.to, isBack: true };
    case 'nomination.confirmed':
      return { status: 'confirmed', rule: undefined };
  }
};

const insertOpened = `
  insert into dashboard_nomination (id, campaign, kind, unit, stage, entered, status)
  select id, campaign, kind, unit, stage, array[stage], 'open'
  from jsonb_to_recordset($1::jsonb) as opened (id text, campaign text, kind text, unit text, stage text)`;

const updateChanged = `
  update dashboard_nomination as nomination set
    stage = coalesce(changed.stage, nomination.stage),
    entered = case
      when changed.back is null then nomination.entered
      else nomination.entered[1:coalesce(array_position(nomination.entered, changed.back), 0)]
    end || changed.entered,
    status = coalesce(changed.status, nomination.status),
    rule = case when changed.status is null then nomination.rule else changed.rule end,
    owner = coalesce(changed.owner, nomination.owner)
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, stage text, entered text[], back text, status text, rule text, owner text)
  where nomination.id = changed.id`;
