import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { packageDecider } from '../domain/package.decider.js';
import type { OpenedPackage } from '../domain/package.state.js';
import { refuse } from '../domain/review.errors.js';

export type PackageView = Omit<OpenedPackage, 'items' | 'added'> & {
  readonly id: string;
  readonly revision: number;
  /** What is asked for; the digest is there where the item is in. */
  readonly items: readonly { readonly item: string; readonly digest?: string }[];
};

/** What is asked about a package: as it stands in the log now. */
@Injectable()
export class PackageQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws REVIEW.PACKAGE_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<PackageView> {
    const reading = this.decisions.reading(actor);
    const pack = await reading.state(packageDecider, id);
    if (pack.status === 'unopened') throw refuse('REVIEW.PACKAGE_NOT_FOUND');
    const { items, added, ...shown } = pack;
    return {
      ...shown,
      ...{ id, revision: reading.revision(packageDecider, id) },
      items: items.map((item) => ({ item, digest: added.get(item) })),
    };
  }
}
