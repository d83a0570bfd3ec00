import { nameOf } from '#libs/event-names';
import { Injectable } from '@nestjs/common';
import { Scopes } from '#libs/identity';
import type { Actor, EventRef, Instant } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { Reliances, type Origin } from '../application/ports/reliances.port.js';
import type { AuditedEvent, Web } from '../domain/impact/audited-event.js';
import type { Reliance, RelianceKind } from '../domain/impact/reliance.js';

/** By indexes alone: the log is never read. */
@Injectable()
export class StoredReliances extends Reliances {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scopes: Scopes,
  ) {
    super();
  }

  async from(actor: Actor, { kind, name, since, until }: Origin, atMost: number): Promise<Web | undefined> {
    const { hidden } = await this.scopes.of('impact.read', actor);
    const begun: readonly EventRow[] = await this.dataSource.query(originsBy[kind], [
      ...[name, since, until, hidden],
    ]);
    const events = new Map<number, AuditedEvent>();
    const reliances: Reliance[] = [];
    let ahead = added(begun, events);
    const origins = ahead;
    // Each event is gone on from once.
    while (ahead.length > 0) {
      const found = await this.#reliancesOn(ahead, atMost + 1 - reliances.length);
      if (reliances.length + found.length > atMost) return undefined;
      const unseen = found.flatMap(({ later }) => (events.has(later) ? [] : later));
      ahead = added(await this.dataSource.query(eventsAt, [[...new Set(unseen)], hidden]), events);
      for (const reliance of found) if (events.has(reliance.later)) reliances.push(reliance);
    }
    return { origins, reliances, events: [...events.values()].sort(inOrder) };
  }

  async #reliancesOn(positions: readonly number[], limit: number): Promise<readonly Reliance[]> {
    const rows: readonly RelianceRow[] = await this.dataSource.query(reliancesOn, [positions, limit]);
    return rows.map(({ earlier, later, ...why }) => ({
      ...{ earlier: Number(earlier), later: Number(later) },
      ...why,
    }));
  }
}

const columns = `position, stream || '@' || revision as event, type, account, behalf, organ, about, decides, recorded_at`;

/** Not about hidden nominees alone. */
const isShown = (hidden: string): string => `(about = '{}' or not about <@ ${hidden}::text[])`;

const between = `position between $2 and $3 and ${isShown('$4')}`;

/** One question each, so that each has its index. */
export const originsBy: Readonly<Record<Origin['kind'], string>> = {
  event: `
    select ${columns} from audited_event
     where stream = substring($1 from '^(.*)@[0-9]{1,9}$')
       and revision = substring($1 from '@([0-9]{1,9})$')::integer and ${between}`,
  complaint: `
    select ${columns} from audited_event
     where stream = 'complaint-' || $1 and type = 'vetting.investigation-concluded' and ${between}
     order by position`,
  account: `
    select ${columns} from audited_event where account = $1 and ${between}
     union select ${columns} from audited_event where behalf = $1 and ${between} order by position`,
  organ: `select ${columns} from audited_event where organ = $1 and ${between} order by position`,
};

/** However many there are, each is looked up by its key: the planner would rather read the whole table. */
export const reliancesOn = `
  select found.earlier, found.later, found.kind, found.rules
    from unnest($1::bigint[]) relied (position)
   cross join lateral (select * from reliance where earlier = relied.position offset 0) found
   limit $2`;

export const eventsAt = `
  select found.*
    from unnest($1::bigint[]) wanted (position)
   cross join lateral (select ${columns} from audited_event
                        where position = wanted.position and ${isShown('$2')} offset 0) found`;

interface RelianceRow {
  readonly earlier: string;
  readonly later: string;
  readonly kind: RelianceKind;
  readonly rules: readonly string[];
}

interface EventRow {
  readonly position: string;
  readonly event: EventRef;
  readonly type: string;
  readonly account: string;
  readonly behalf: string | null;
  readonly organ: string;
  readonly about: readonly string[];
  readonly decides: boolean;
  readonly recorded_at: Instant;
}

const eventOf = ({ position, behalf, recorded_at: recordedAt, ...row }: EventRow): AuditedEvent => ({
  ...{ position: Number(position), ...row, says: nameOf(row.type), recordedAt },
  ...(behalf !== null && { onBehalfOf: behalf }),
});

/** @returns positions of those that were not known */
const added = (rows: readonly EventRow[], events: Map<number, AuditedEvent>): readonly number[] => {
  const found = rows.map(eventOf);
  for (const event of found) events.set(event.position, event);
  return found.map(({ position }) => position);
};

const inOrder = (one: AuditedEvent, other: AuditedEvent): number => one.position - other.position;
