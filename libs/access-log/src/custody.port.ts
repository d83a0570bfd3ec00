import type { Actor } from '#libs/kernel';

/** Knows whose a dossier is. */
export abstract class Custody {
  /** Id of the nominee's unit; nothing if there is no such dossier. */
  abstract unitOf(actor: Actor, dossier: string): Promise<string | undefined>;
}
