import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { EventStore, streamHolding } from '#libs/event-store';
import { streamOf } from '#libs/kernel';
import { refuse } from '../domain/nomination.errors.js';
import type { Nomination } from '../domain/nomination.state.js';
import type { Concerned } from '../domain/sanction.facts.js';
import { Dossiers } from './ports/dossiers.port.js';

/** A sanction rests on what the log holds of those it concerns: events never change, so one look is enough. */
@Injectable()
export class SanctionEvidence {
  constructor(
    private readonly store: EventStore,
    private readonly dossiers: Dossiers,
  ) {}

  /** @throws NOMINATION.SANCTION_UNFOUNDED, SANCTION_EVIDENCE_UNKNOWN, SANCTION_EVIDENCE_FOREIGN */
  async require(
    reading: Reading,
    events: readonly string[],
    concerned: readonly Concerned[],
    rule: string | undefined,
  ): Promise<void> {
    if (events.length === 0) throw refuse('NOMINATION.SANCTION_UNFOUNDED', { rule });
    const streams = await Promise.all(concerned.map((each) => this.#streamsOf(reading, each)));
    const theirs = new Set(streams.flat());
    for (const event of events) {
      const stream = await streamHolding(this.store, event);
      if (stream === undefined) throw refuse('NOMINATION.SANCTION_EVIDENCE_UNKNOWN', { event });
      if (!theirs.has(stream)) throw refuse('NOMINATION.SANCTION_EVIDENCE_FOREIGN', { event, rule });
    }
  }

  async #streamsOf(reading: Reading, { nomination: id, state }: Concerned): Promise<readonly string[]> {
    if (state.status === 'none') return [];
    const complaints = await this.dossiers.complaints(reading, id);
    return [
      ...['nomination', 'dossier'].map((category) => streamOf(category, id)),
      ...[...complaints.keys()].map((complaint) => streamOf('complaint', complaint)),
      ...streamsOnTheWay(state),
    ];
  }
}

const streamsOnTheWay = ({ notices, ballots, packages }: Nomination): readonly string[] => [
  ...notices.map(({ notice }) => streamOf('notice', notice)),
  ...ballots.map(({ ballot }) => streamOf('ballot', ballot)),
  ...[...packages.keys()].map((name) => streamOf('package', name)),
];
