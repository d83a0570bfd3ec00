import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { accountDecider } from '#libs/identity';
import { Accounts } from '../../application/ports/accounts.port.js';

@Injectable()
export class AccountsOfIdentity extends Accounts {
  async organOf(reading: Reading, id: string): Promise<string | undefined> {
    const account = await reading.state(accountDecider, id);
    return account?.isOpen === true ? account.organ : undefined;
  }
}
