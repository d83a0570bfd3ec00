import { Catalogue, type Encoded } from '#libs/catalogue';
import { daysAfter, endOfDay, type Instant, type LocalDate } from '#libs/kernel';
import type { Pool } from 'pg';
import { entryOf } from '../access.events.js';
import { accessEvent, accessEvents, accessMetadata } from '../access.schema.js';
import { AccessTrail, type AccessQuestion, type RecordedAccess } from '../access-trail.port.js';
import * as questions from './trail-questions.js';

/** The driver gives a `bigint` as text. */
interface Row extends Encoded {
  readonly position: string;
  readonly recordedAt: Instant;
  readonly metadata: string;
}

/** Asks the index that is written with every entry. */
export class PostgresAccessTrail extends AccessTrail {
  readonly #catalogue = new Catalogue(accessEvents);

  /** @param zone IANA name of the zone whose days count */
  constructor(
    private readonly pool: Pool,
    private readonly zone: string,
  ) {
    super();
  }

  async find(question: AccessQuestion): Promise<readonly RecordedAccess[]> {
    const { matters, account, day, before = Number.MAX_SAFE_INTEGER, limit } = question;
    const bounds = [before, limit, ...this.#spanOf(day)];
    const accounts = account === undefined ? [] : [`account:${account}`];
    const wanted = matters?.map((matter) => `matter:${matter}`) ?? accounts;
    const { rows } = await (wanted.length === 0 && matters === undefined
      ? this.pool.query<Row>({ ...questions.all, values: bounds })
      : this.pool.query<Row>({ ...questions.concerning, values: [...bounds, wanted, accounts] }));
    return rows.map((row) => this.#recorded(row));
  }

  async head(): Promise<number> {
    const { rows } = await this.pool.query<{ head: string }>(questions.head);
    return Number(rows[0]?.head ?? 0);
  }

  /** The first instant of the day and the first one after it. */
  #spanOf(day: LocalDate | undefined): readonly (Instant | null)[] {
    return day === undefined
      ? [null, null]
      : [endOfDay(this.zone, daysAfter(day, -1)), endOfDay(this.zone, day)];
  }

  #recorded({ position, recordedAt, metadata, ...stored }: Row): RecordedAccess {
    const event = accessEvent.parse({ type: stored.type, data: this.#catalogue.decode(stored) });
    const entry = entryOf(event, accessMetadata.parse(JSON.parse(metadata)));
    return { ...entry, position: Number(position), at: recordedAt };
  }
}
