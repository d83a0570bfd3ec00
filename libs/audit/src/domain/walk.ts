import { differenceOf, type Changed } from './difference.js';
import { plain } from './plain.js';
import type { Running, Told } from './running.js';

/** An event of a stream that is folded. */
export interface Walked extends Told {
  readonly position: number;
  readonly stream: string;
  /** The streams that the case stands in from here on, if this may change them. */
  readonly around?: readonly string[];
}

/** What changed on the way to a stop, and by the event that stands there. */
export interface Stop {
  readonly meanwhile: readonly Changed[];
  readonly changes: readonly Changed[];
}

/** A case on its way through its events: none is folded twice, and a stream is compared only when it was touched. */
export class Walk {
  readonly #running = new Map<string, Running>();
  /** States as they were at the stop before. */
  readonly #then = new Map<string, unknown>();
  readonly #touched = new Set<string>();
  #around: readonly string[] = [];
  #taken = 0;

  /**
   * @param events in the order of the log
   * @param foldOf a stream before its first event
   * @param own the streams that are the case's own, or name it; others are in sight while it stands in them
   */
  constructor(
    private readonly events: readonly Walked[],
    private readonly foldOf: (stream: string) => Running | undefined,
    private readonly own: ReadonlySet<string>,
  ) {}

  /** @param position later than that of the stop before */
  to(position: number): Stop {
    this.#takeTo(position - 1);
    const meanwhile = this.#settled();
    this.#takeTo(position);
    return { meanwhile, changes: this.#settled() };
  }

  #takeTo(position: number): void {
    for (;;) {
      const next = this.events[this.#taken];
      if (!next || next.position > position) return;
      this.#take(next);
      this.#taken += 1;
    }
  }

  #take(next: Walked): void {
    const { stream, around } = next;
    const running = this.#running.get(stream) ?? this.foldOf(stream);
    if (running) this.#running.set(stream, running.after(next));
    this.#touched.add(stream);
    if (!around) return;
    for (const one of [...this.#around, ...around]) this.#touched.add(one);
    this.#around = around;
  }

  #settled(): readonly Changed[] {
    const touched = [...this.#touched].toSorted();
    this.#touched.clear();
    return touched.flatMap((stream) => this.#changesOf(stream));
  }

  #changesOf(stream: string): readonly Changed[] {
    const before = this.#then.get(stream);
    const isInSight = this.own.has(stream) || this.#around.includes(stream);
    const after = isInSight ? plain(this.#running.get(stream)?.shown()) : undefined;
    this.#then.set(stream, after);
    return differenceOf(named(stream, before), named(stream, after));
  }
}

const named = (stream: string, state: unknown): object => (state === undefined ? {} : { [stream]: state });
