import type { Checkpoint } from '../verifier/checkpoint.js';

/** The last checkpoint of each log that was signed, kept beside the key and not with the log. */
export abstract class LastCheckpoints {
  abstract of(origin: string): Promise<Checkpoint | undefined>;

  /** Durable when it returns. */
  abstract keep(checkpoint: Checkpoint): Promise<void>;
}
