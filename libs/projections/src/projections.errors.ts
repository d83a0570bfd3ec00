import type { EventRef } from '#libs/kernel';

/** A projection met an event that it cannot apply. It stands still before it, so that nothing is skipped unseen. */
export class PoisonousEvent extends Error {
  override readonly name = 'PoisonousEvent';

  constructor(
    readonly projection: string,
    readonly ref: EventRef,
    readonly type: string,
    readonly position: number,
    cause: unknown,
  ) {
    super(
      `projection ${projection} cannot apply ${type} (${ref}, position ${position}): ${
        cause instanceof Error ? cause.message : String(cause)
      }`,
      { cause },
    );
  }
}

/** Another process runs this projection in another version; two shapes of one table would spoil it. */
export class OtherVersion extends Error {
  override readonly name = 'OtherVersion';

  constructor(
    readonly projection: string,
    readonly own: number,
    readonly found: number,
  ) {
    super(`projection ${projection} is written in version ${found}; this release writes version ${own}`);
  }
}

/** Waiting for a projection that stands still, and why it does. */
export class ProjectionStopped extends Error {
  override readonly name = 'ProjectionStopped';

  constructor(
    readonly projection: string,
    cause: Error,
  ) {
    super(`projection ${projection} stands still: ${cause.message}`, { cause });
  }
}
