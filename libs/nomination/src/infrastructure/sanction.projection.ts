import { Injectable } from '@nestjs/common';
import { personsBehind } from '#libs/kernel';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { SanctionEvent } from '../domain/sanction.events.js';
import type { SanctionRow } from './sanction.row.js';

/** `reached` are added to whatever number stands there. */
type Change = Partial<Pick<SanctionRow, 'status' | 'nominations' | 'handedOverTo'>> & {
  readonly reached?: number;
  readonly persons?: readonly string[];
};
type LaterEvent = Exclude<SanctionEvent, { readonly type: 'nomination.sanction-proposed' }>;

/** Keeps one row a sanction: new rows in one statement, changed ones in another. */
@Injectable()
export class SanctionProjection extends Projection<SanctionEvent> {
  readonly name = 'nomination.sanction';
  readonly version = 3;
  readonly handles = [
    'nomination.sanction-proposed',
    'nomination.sanction-verified',
    'nomination.sanction-imposed',
    'nomination.sanction-reached',
    'nomination.sanction-handed-over',
    'nomination.sanction-lifted',
  ] as const;
  readonly tables = ['sanction'];

  async apply(batch: readonly RecordedEvent<SanctionEvent>[], tx: EntityManager): Promise<void> {
    const proposed: object[] = [];
    const changed = new Map<string, Change & { readonly id: string }>();
    for (const { id, event } of batch) {
      if (event.type === 'nomination.sanction-proposed') {
        const about = event.data.nominations;
        const nominations = about.length;
        proposed.push({ ...event.data, id, nominations, about, persons: personsBehind(event) });
      } else {
        const before = changed.get(id);
        const persons = [...(before?.persons ?? []), ...decidedBy(event)];
        changed.set(id, { ...before, ...changeOf(event, before?.reached ?? 0), id, persons });
      }
    }
    if (proposed.length > 0) await tx.query(insertProposed, [JSON.stringify(proposed)]);
    if (changed.size > 0) await tx.query(updateChanged, [JSON.stringify([...changed.values()])]);
  }
}

/** As the folded sanction: those who verified and imposed it. */
const decidedBy = (event: LaterEvent): readonly string[] => {
  const isDecision =
    event.type === 'nomination.sanction-verified' || event.type === 'nomination.sanction-imposed';
  return isDecision ? personsBehind(event) : [];
};

const changeOf = (event: LaterEvent, reached: number): Change => {
  switch (event.type) {
    case 'nomination.sanction-verified':
      return { status: 'verified' };
    case 'nomination.sanction-imposed':
      return { status: 'imposed', nominations: event.data.nominations.length };
    case 'nomination.sanction-reached':
      return { reached: reached + event.data.nominations.length };
    case 'nomination.sanction-handed-over':
      return { handedOverTo: event.data.to };
    case 'nomination.sanction-lifted':
      return { status: 'lifted' };
  }
};

const insertProposed = `
  insert into sanction (id, campaign, organ, ground, status, nominations, about, persons)
  select id, campaign, organ, ground, 'proposed', nominations, about, persons
  from jsonb_to_recordset($1::jsonb) as proposed (
    id text, campaign text, organ text, ground text, nominations int, about text[], persons text[])`;

const updateChanged = `
  update sanction set
    status = coalesce(changed.status, sanction.status),
    nominations = coalesce(changed.nominations, sanction.nominations) + coalesce(changed.reached, 0),
    "handedOverTo" = coalesce(changed."handedOverTo", sanction."handedOverTo"),
    persons = sanction.persons || changed.persons
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, status text, nominations int, reached int, "handedOverTo" text, persons text[])
  where sanction.id = changed.id`;
