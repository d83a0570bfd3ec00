/** A reader met a type that nobody declared: it stops rather than guess. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';

  constructor(readonly type: string) {
    super(`event type ${type} is not in the catalogue; run a release that knows it`);
  }
}

/** The log was written by a newer release than the one that reads it. */
export class NewerVersion extends Error {
  override readonly name = 'NewerVersion';

  constructor(
    readonly type: string,
    readonly stored: number,
    readonly known: number,
  ) {
    super(`event type ${type} is stored in version ${stored}; this release knows up to ${known}`);
  }
}

/** A decider made an event that its own schema refuses: a bug, and nothing is appended. */
export class UnstorableEvent extends Error {
  override readonly name = 'UnstorableEvent';

  constructor(
    readonly type: string,
    reason: string,
  ) {
    super(`event ${type} does not fit its schema: ${reason}`);
  }
}
