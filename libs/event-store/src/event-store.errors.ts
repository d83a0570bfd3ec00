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

/** Refused before anything was written: no store could keep this as it is. */
export class UnfitAppend extends Error {
  override readonly name = 'UnfitAppend';

  constructor(readonly reason: string) {
    super(`unfit for the log: ${reason}`);
  }
}

/** The connection was cut and did not come back in time: the same `commandId` again will tell what happened. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';

  constructor(
    readonly commandId: string,
    cause: unknown,
  ) {
    super(`nobody knows yet whether command ${commandId} was committed; send it again`, { cause });
  }
}

/** The log contradicts itself, as if something had been cut out of it. Never to be waited out or skipped. */
export class IntegrityAlarm extends Error {
  override readonly name = 'IntegrityAlarm';

  constructor(readonly finding: string) {
    super(`integrity alarm: ${finding}`);
  }
}

/** The store was closed; what was under way then has been answered. */
export class EventStoreClosed extends Error {
  override readonly name = 'EventStoreClosed';

  constructor() {
    super('the event store is closed');
  }
}
