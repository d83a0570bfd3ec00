import { Injectable } from '@nestjs/common';
import type { Bilingual, Standing } from '#libs/kernel';
import type { OrganData } from '../domain/organ.events.js';

export interface Organ extends OrganData {
  readonly id: string;
}

/** The tree of organs, in memory, as the log tells it. */
@Injectable()
export class OrganDirectory {
  readonly #organs = new Map<string, Organ>();

  /** Told by the feed of the log, in its order. */
  note(organ: Organ): void {
    this.#organs.set(organ.id, organ);
  }

  find(id: string): Organ | undefined {
    return this.#organs.get(id);
  }

  all(): readonly Organ[] {
    return [...this.#organs.values()];
  }

  /** Ids of the organs above, the nearest first. */
  ancestors(id: string): readonly string[] {
    const above: string[] = [];
    for (let parent = this.find(id)?.parent; parent; parent = this.find(parent)?.parent) above.push(parent);
    return above;
  }

  /** How an organ stands towards a unit; an organ that nobody registered covers nothing. */
  standing(organId: string, unitId: string): Standing {
    const organ = this.find(organId);
    if (!organ) return { level: '', kinds: [], covers: false };
    const covered = new Set([organ.id, this.bodyOf(organId)]);
    const covers = [unitId, ...this.ancestors(unitId)].some((id) => covered.has(id));
    return { level: organ.level, kinds: organ.kinds, covers };
  }

  /** What an organ is called; its id where it is not known here. */
  nameOf(id: string): Bilingual {
    return this.find(id)?.name ?? { zh: id, en: id };
  }

  /** Ids of the organs that an organ covers: its own, and where it is known those below it and below its body. */
  covered(organId: string): readonly string[] {
    return this.all().flatMap(({ id }) => (this.standing(organId, id).covers ? [id] : []));
  }

  /**
   * The body that an organ works for: a city's HR bureau for the city. An organ of its parent's level that does
   * more than be a unit; units side by side below one parent do not cover each other.
   */
  bodyOf(id: string): string | undefined {
    const organ = this.find(id);
    const above = organ?.parent ? this.find(organ.parent) : undefined;
    if (!organ || above?.level !== organ.level) return undefined;
    return organ.kinds.some((kind) => !ownSake.has(kind)) ? above.id : undefined;
  }
}

/** Kinds of organs that act for themselves only. */
const ownSake: ReadonlySet<string> = new Set(['unit', 'member-unit']);
