import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/kernel';

export interface Account {
  /** The login. */
  readonly id: string;
  readonly organ: string;
  readonly role: Role;
  readonly isOpen: boolean;
}

/** All accounts, in memory, as the log tells them. */
@Injectable()
export class AccountDirectory {
  readonly #accounts = new Map<string, Account>();

  /** Told by the feed of the log, in its order. */
  note(account: Account): void {
    this.#accounts.set(account.id, account);
  }

  find(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  all(): readonly Account[] {
    return [...this.#accounts.values()];
  }
}
