import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';

/** Which subjects are restricted, and who may read them all the same: in memory, as the log tells it. */
@Injectable()
export class SubjectDirectory {
  readonly #restricted = new Map<string, Map<string, Instant>>();

  restrict(subject: string): void {
    this.#restricted.set(subject, new Map());
  }

  lift(subject: string): void {
    this.#restricted.delete(subject);
  }

  open(subject: string, account: string, until: Instant): void {
    this.#restricted.get(subject)?.set(account, until);
  }

  /** Whether this account may not read what is sealed for the subject now, whatever its role. */
  isClosedTo(subject: string, account: string, now: Instant): boolean {
    const openings = this.#restricted.get(subject);
    return openings !== undefined && (openings.get(account) ?? '') <= now;
  }
}
