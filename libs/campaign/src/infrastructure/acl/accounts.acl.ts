import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { accountDecider } from '#libs/identity';
import { Accounts } from '../../application/ports/accounts.port.js';

@Injectable()
export class AccountsOfIdentity extends Accounts {
  async strangersAmong(reading: Reading, accounts: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      accounts.map(async (id) => {
        const account = await reading.state(accountDecider, id);
        return account?.isOpen === true ? [] : [id];
      }),
    );
    return found.flat();
  }
}
