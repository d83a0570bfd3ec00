import { Injectable } from '@nestjs/common';
import type { EventRef, LocalDate, Role } from '#libs/kernel';
import { evolveAccount } from '../domain/account.evolve.js';
import type { AccountEvent, Delegation } from '../domain/account.events.js';
import type { OpenedAccount } from '../domain/account.state.js';

export interface Account extends OpenedAccount {
  /** The login. */
  readonly id: string;
}

/** Somebody who can sign in. */
export interface Holder extends Account {
  readonly role: Role;
}

/** All accounts, in memory, as the log tells them. */
@Injectable()
export class AccountDirectory {
  readonly #accounts = new Map<string, Account>();

  /** Told by the feed of the log, in its order. */
  note(id: string, event: AccountEvent, ref: EventRef): void {
    const account = evolveAccount(this.#accounts.get(id), event);
    if (!account) throw new RangeError(`${ref} is about an account that was never opened`);
    this.#accounts.set(id, { ...account, id });
    if (!account.isOpen) this.#forgetDelegationsTo(id);
  }

  find(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  /** An open account that holds a role: nobody else signs in. */
  holder(id: string): Holder | undefined {
    const account = this.#accounts.get(id);
    if (!account?.isOpen || account.role === null) return undefined;
    return { ...account, role: account.role };
  }

  /** Who may be acted for by an account on a day. */
  delegationsTo(id: string, day: LocalDate): readonly (Delegation & { readonly of: string })[] {
    return this.all().flatMap(({ id: of, delegations }) =>
      delegations.filter(({ to, from, until }) => to === id && from <= day && day <= until).map(by(of)),
    );
  }

  all(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  /** A delegation ends with the account it was given to, also when that is resumed. */
  #forgetDelegationsTo(id: string): void {
    for (const account of this.#accounts.values()) {
      const delegations = account.delegations.filter(({ to }) => to !== id);
      if (delegations.length < account.delegations.length)
        this.#accounts.set(account.id, { ...account, delegations });
    }
  }
}

const by =
  (of: string) =>
  (delegation: Delegation): Delegation & { readonly of: string } => ({ ...delegation, of });
