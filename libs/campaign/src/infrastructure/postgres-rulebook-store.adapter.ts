import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#libs/kernel';
import { rulebookDigest, rulebookSchema, type Rulebook } from '#libs/rulebook';
import { DataSource } from 'typeorm';
import { RulebookStore } from '../application/ports/rulebook-store.port.js';
import { refuse } from '../domain/campaign.errors.js';

/** Snapshots as canonical text; what was read once stays in memory, since a digest never changes its meaning. */
@Injectable()
export class PostgresRulebookStore extends RulebookStore {
  readonly #read = new Map<string, Rulebook>();

  constructor(private readonly database: DataSource) {
    super();
  }

  async keep(rulebook: Rulebook): Promise<string> {
    const digest = rulebookDigest(rulebook);
    await this.database.query(
      'insert into rulebook_snapshot (digest, canonical) values ($1, $2) on conflict do nothing',
      [digest, canonicalJson(rulebook)],
    );
    return digest;
  }

  async of(digest: string): Promise<Rulebook> {
    const read = this.#read.get(digest) ?? (await this.load(digest));
    this.#read.set(digest, read);
    return read;
  }

  private async load(digest: string): Promise<Rulebook> {
    const [row] = await this.database.query<{ canonical: string }[]>(
      'select canonical from rulebook_snapshot where digest = $1',
      [digest],
    );
    if (!row) throw refuse('CAMPAIGN.RULEBOOK_UNKNOWN', { digest });
    const rulebook = rulebookSchema.parse(JSON.parse(row.canonical));
    // Whoever changed a snapshot would change the rules that decisions were made under.
    if (rulebookDigest(rulebook) !== digest) throw new SnapshotAltered(digest);
    return rulebook;
  }
}

/** A kept rulebook is not the one that its digest names: an integrity alarm. */
class SnapshotAltered extends Error {
  override readonly name = 'SnapshotAltered';

  constructor(readonly digest: string) {
    super(`the kept rulebook ${digest} has another digest now`);
  }
}
