import type { Schedule } from './schedule.js';

/** Every kind of act that time does here. They are found when first asked for: modules may still be starting. */
export class Schedules {
  #byKind: ReadonlyMap<string, Schedule> | undefined;

  constructor(private readonly find: () => readonly Schedule[]) {}

  get all(): readonly Schedule[] {
    return [...this.#known().values()];
  }

  of(kind: string): Schedule {
    const schedule = this.#known().get(kind);
    if (!schedule) throw new TypeError(`no schedule is of kind ${kind}`);
    return schedule;
  }

  #known(): ReadonlyMap<string, Schedule> {
    if (this.#byKind) return this.#byKind;
    const byKind = new Map<string, Schedule>();
    for (const schedule of this.find()) {
      if (byKind.has(schedule.kind)) throw new TypeError(`two schedules are of kind ${schedule.kind}`);
      byKind.set(schedule.kind, schedule);
    }
    return (this.#byKind = byKind);
  }
}
