import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/identity.errors.js';
import { AccountDirectory } from './account-directory.js';

/** 代理: who acts for another has that one's role, and the record names both. */
@Injectable()
export class StandIns {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly decisions: Decisions,
  ) {}

  /** @throws IDENTITY.NO_DELEGATION unless `login` delegated to the actor for today and may act now */
  actingFor(actor: Actor, login: string): Actor {
    const { today } = this.decisions.reading(actor).circumstances;
    const holder = this.accounts.holder(login);
    const isDelegated = this.accounts.delegationsTo(actor.accountId, today).some(({ of }) => of === login);
    if (!holder || !isDelegated) throw refuse('IDENTITY.NO_DELEGATION', { login });
    const { organ: organId, role } = holder;
    return { accountId: actor.accountId, organId, role, onBehalfOf: login };
  }
}
