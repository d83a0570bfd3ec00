import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import { streamOf, type Actor } from '#libs/kernel';
import { CaseSteps, type CaseStep, type Stretch } from '../application/ports/case-steps.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { pointAt } from '../domain/point.js';
import type { Running } from '../domain/running.js';
import { Walk, type Stop, type Walked } from '../domain/walk.js';
import { nominationFold, surroundings } from './acl/case-folds.js';
import { caseEventOf, partsOfCase, recordedGates } from './case-entries.js';
import { readCase } from './read-case.js';
import { foldOf, isFolded, toldEvent } from './told-event.js';
import { ToldStreams } from './told-streams.js';

/** Reads each stream of a case once and walks it in the order of the log, with one running state for each stream. */
@Injectable()
export class WalkedCaseSteps extends CaseSteps {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly wider: WiderStreams,
    private readonly streams: ToldStreams,
  ) {
    super();
  }

  async of(actor: Actor, nomination: string, { after, limit }: Stretch): ReturnType<CaseSteps['of']> {
    const { own, named } = await readCase(this.store, this.wider, actor, nomination);
    const parts = partsOfCase(this.catalogue, nomination, { own, named });
    const later = parts.filter(({ position }) => position > after);
    const wanted = later.slice(0, limit);
    const walk = await this.#walk(nomination, [...own, ...named], wanted.at(-1)?.position ?? 0);
    const before = parts.findLast(({ position }) => position <= after);
    if (before) walk.to(before.position);
    return {
      steps: wanted.map((event) => this.#stepOf(event, walk.to(event.position))),
      hasMore: later.length > wanted.length,
      head: parts.at(-1)?.position ?? 0,
    };
  }

  async #walk(nomination: string, events: readonly StoredEvent[], upTo: number): Promise<Walk> {
    const inSight = (event: StoredEvent): boolean => event.position <= upTo && isFolded(event.stream);
    const own = this.#walkedOf(events.filter(inSight), streamOf('nomination', nomination));
    const around = [...new Set(own.flatMap((event) => event.around ?? []))];
    const others = await Promise.all(around.map((stream) => this.streams.shared(stream, pointAt(upTo))));
    const all = [...own, ...others.flat()].sort((one, other) => one.position - other.position);
    const begun = (stream: string): Running | undefined => foldOf(stream, nomination);
    return new Walk(all, begun, new Set(own.map(({ stream }) => stream)));
  }

  /** @param nominee stream whose events say in which others the case stands */
  #walkedOf(events: readonly StoredEvent[], nominee: string): readonly Walked[] {
    let standing = nominationFold;
    return events.map((stored) => {
      const told = toldEvent(this.catalogue, stored);
      if (told.stream !== nominee) return told;
      standing = standing.after(told);
      return { ...told, around: surroundings(standing.shown()) };
    });
  }

  #stepOf(stored: StoredEvent, stop: Stop): CaseStep {
    const gates = recordedGates(stored);
    const isDecision = gates !== undefined;
    return { ...caseEventOf(this.catalogue, stored), isDecision, gates: gates ?? [], ...stop };
  }
}
