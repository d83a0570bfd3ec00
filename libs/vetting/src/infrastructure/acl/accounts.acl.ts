import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { accountDecider } from '#libs/identity';
import { Accounts } from '../../application/ports/accounts.port.js';

@Injectable()
export class AccountsOfIdentity extends Accounts {
  async organsOf(reading: Reading, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const organs = new Map<string, string>();
    for (const id of accounts) {
      const account = await reading.state(accountDecider, id);
      if (account?.isOpen === true) organs.set(id, account.organ);
    }
    return organs;
  }
}
