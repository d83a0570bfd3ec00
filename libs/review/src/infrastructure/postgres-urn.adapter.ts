import { Injectable, Logger } from '@nestjs/common';
import { newId } from '#libs/kernel';
import { DataSource } from 'typeorm';
import { Urn, type Slip, type SlipName, type UrnRound } from '../application/ports/urn.port.js';
import { UrnKeys, type UrnName } from '../application/ports/urn-keys.port.js';
import { refuse } from '../domain/review.errors.js';
import { open, seal, tagOf } from './sealed-slip.js';
import { shuffled } from './shuffled.js';

/** Slips are sealed in a table without instants; their keys lie elsewhere, so that WAL and backups tell nothing. */
@Injectable()
export class PostgresUrn extends Urn {
  readonly #logger = new Logger(PostgresUrn.name);

  constructor(
    private readonly database: DataSource,
    private readonly keys: UrnKeys,
  ) {
    super();
  }

  newName(): string {
    return newId();
  }

  async drop(round: UrnRound, slip: Slip): Promise<void> {
    const key = await this.keys.make(round);
    const tag = tagOf(key, slip);
    await this.database.query(insert, [
      ...[round.ballot, round.round, tag],
      seal(key, round, tag, slip.choices),
    ]);
  }

  async count(round: UrnRound, slips: readonly SlipName[]): Promise<readonly (readonly string[])[]> {
    const key = await this.keys.find(round);
    if (!key) throw this.#alarm(round, slips.length);
    const tags = slips.map((slip) => tagOf(key, slip));
    const rows = await this.database.query<readonly Row[]>(select, [round.ballot, round.round, tags]);
    const choices = rows.flatMap(({ tag, sealed }) => {
      const opened = open(key, round, tag, sealed);
      return opened ? [opened] : [];
    });
    if (choices.length < slips.length) throw this.#alarm(round, slips.length - choices.length);
    return shuffled(choices);
  }

  /** The key first: from then on, whatever is left is readable to nobody. */
  async destroy(urn: UrnName): Promise<void> {
    await this.keys.destroy(urn);
    await this.database.query(empty, [urn.ballot, urn.round]);
  }

  #alarm({ ballot, round }: UrnName, missing: number): Error {
    this.#logger.error(
      `urn of ${ballot}, round ${round}: ${missing} slips of votes on record cannot be read`,
    );
    return refuse('REVIEW.URN_BROKEN');
  }
}

interface Row {
  readonly tag: Buffer;
  readonly sealed: Buffer;
}

const insert = `
  insert into urn_slip (ballot, round, tag, sealed) values ($1, $2, $3, $4) on conflict do nothing`;

const select = `
  select tag, sealed from urn_slip where ballot = $1 and round = $2 and tag = any($3::bytea[])`;

const empty = 'delete from urn_slip where ballot = $1 and round = $2';
