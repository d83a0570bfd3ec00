import type { ExpectedRevision } from './event-store.port.js';

/** Another act was first: decide again on the fresh state. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`stream ${stream} is at ${actual}, expected ${expected}`);
  }
}

/** One `commandId`, two contents or two accounts: never the same act. */
export class CommandReused extends Error {
  override readonly name = 'CommandReused';

  constructor(readonly commandId: string) {
    super(`command ${commandId} was committed with another content or by another account`);
  }
}
