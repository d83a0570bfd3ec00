import { Injectable } from '@nestjs/common';
import { Decisions, type Reading } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { itemsOf, nomineeKinds } from '#libs/rulebook';
import { packageDecider } from '../domain/package/package.decider.js';
import type { WantedItem } from '../domain/package/package.events.js';
import type { OpenedPackage } from '../domain/package/package.state.js';
import { refuse } from '../domain/review.errors.js';
import { Nominations } from './ports/nominations.port.js';

export type PackageView = Omit<OpenedPackage, 'items' | 'added'> & {
  readonly id: string;
  readonly revision: number;
  /** What may be asked for; the digest is there where the item is in. */
  readonly items: readonly (WantedItem & { readonly digest?: string })[];
  /** What is not in, of all that is asked for the kinds of nominees that the owner has. */
  readonly missing: readonly string[];
};

/** What is asked about a package: as it stands in the log now. */
@Injectable()
export class PackageQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly nominations: Nominations,
  ) {}

  /** @throws REVIEW.PACKAGE_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<PackageView> {
    const reading = this.decisions.reading(actor);
    const pack = await reading.state(packageDecider, id);
    if (pack.status === 'unopened') throw refuse('REVIEW.PACKAGE_NOT_FOUND');
    const { items, added, ...shown } = pack;
    return {
      ...shown,
      ...{ id, revision: reading.revision(packageDecider, id) },
      items: items.map((wanted) => ({ ...wanted, digest: added.get(wanted.item) })),
      missing: await this.missing(reading, pack),
    };
  }

  private async missing(reading: Reading, pack: OpenedPackage): Promise<readonly string[]> {
    const owned = await this.nominations.ofOwner(reading, pack.campaign, pack.owner);
    const kinds = await this.nominations.kinds(reading, owned);
    // As long as there is nobody, whoever may come counts.
    const wanted = itemsOf(pack, kinds.length > 0 ? kinds : nomineeKinds);
    return wanted.filter((item) => !pack.added.has(item));
  }
}
