import type { Appended } from '../event-store.port.js';
import type { Act, Outcome } from './act.js';

interface Waiting {
  readonly act: Act;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps the head's lock, and so everybody else's wait, short. */
const actsInBatch = 512;

/**
 * One commit at a time. An act that finds nobody writing goes at once and alone; those that come while one is
 * under way go together in the next. Two connections were slower than one: the head lets only one commit anyway.
 */
export class GroupCommit {
  private readonly waiting: Waiting[] = [];
  private writing = false;

  /** `write` gives the outcomes in the order of the acts. */
  constructor(private readonly write: (acts: readonly Act[]) => Promise<readonly Outcome[]>) {}

  join(act: Act): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ act, resolve, reject });
      if (!this.writing) this.writeNext();
    });
  }

  private writeNext(): void {
    const batch = this.takeBatch();
    this.writing = batch.length > 0;
    if (!this.writing) return;
    this.write(batch.map(({ act }) => act))
      .then(
        (outcomes) => batch.forEach((waiting, index) => settle(waiting, outcomes[index])),
        (error: unknown) => batch.forEach(({ reject }) => reject(error)),
      )
      .finally(() => {
        // Those just answered often come back at once: they travel with the ones that wait.
        if (batch.length > 1 || this.waiting.length > 0) setImmediate(() => this.writeNext());
        else this.writing = false;
      });
  }

  /** A command stands once in a batch: its twin waits for the next, and finds it committed. */
  private takeBatch(): readonly Waiting[] {
    const commands = new Set<string>();
    const end = this.waiting.findIndex(({ act }, index) => {
      const { commandId } = act.commit;
      const twin = commands.has(commandId);
      commands.add(commandId);
      return twin || index === actsInBatch;
    });
    return this.waiting.splice(0, end < 0 ? this.waiting.length : end);
  }
}

const settle = ({ resolve, reject }: Waiting, outcome: Outcome | undefined): void => {
  if (outcome === undefined) reject(new RangeError('an act was left without an outcome'));
  else if (outcome instanceof Error) reject(outcome);
  else resolve(outcome);
};
