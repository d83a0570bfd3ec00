import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/identity.errors.js';
import { AccountDirectory } from './account-directory.js';

export interface StandIn {
  readonly actor: Actor;
  /** The campaigns that it is for; `undefined` for all of the role. */
  readonly campaigns: readonly string[] | undefined;
}

/** 代理: who acts for another has that one's role, and the record names both. */
@Injectable()
export class StandIns {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly decisions: Decisions,
  ) {}

  /** @throws IDENTITY.NO_DELEGATION unless `login` delegated to the actor for today and may act now */
  actingFor(actor: Actor, login: string): StandIn {
    const { today } = this.decisions.reading(actor).circumstances;
    const holder = this.accounts.holder(login);
    const delegated = this.accounts.delegationsTo(actor.accountId, today).filter(({ of }) => of === login);
    if (!holder || delegated.length === 0) throw refuse('IDENTITY.NO_DELEGATION', { login });
    const { organ: organId, role } = holder;
    const campaigns = delegated.flatMap(({ campaign }) => campaign ?? []);
    return {
      actor: { accountId: actor.accountId, organId, role, onBehalfOf: login },
      campaigns: campaigns.length < delegated.length ? undefined : campaigns,
    };
  }
}
