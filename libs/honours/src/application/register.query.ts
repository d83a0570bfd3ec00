import { Injectable } from '@nestjs/common';
import type { Bilingual, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Standing } from '../domain/honour.words.js';
import { HonourList, type HonourSummary } from './ports/honour-list.port.js';

/** One title as the public register shows it; its nomination has the same id. */
export interface Registered {
  readonly id: string;
  readonly kind: NomineeKind;
  readonly title: Bilingual;
  /** The organ that conferred it. */
  readonly organ: string;
  readonly conferredOn: LocalDate;
  readonly isRevoked: boolean;
}

/**
 * The titles that were conferred. One that was withdrawn or given back is left out until that is published: the
 * register neither says what is no longer so, nor is first to tell. What is only looked into is not said.
 */
@Injectable()
export class Register {
  constructor(private readonly list: HonourList) {}

  /** In order of id, after the cursor. */
  async page(after: string, limit: number): Promise<readonly Registered[]> {
    return (await this.list.published(after, limit)).map(registered);
  }
}

const registered = ({ id, kind, title, organ, conferredOn, standing }: HonourSummary): Registered => ({
  ...{ id, kind, title, organ, conferredOn },
  isRevoked: revoked.has(standing),
});

const revoked: ReadonlySet<Standing> = new Set(['revoked', 'appealed', 'closed']);
