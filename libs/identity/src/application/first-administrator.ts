import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Envelope } from '#libs/decisions';
import { commandIdOf } from '#libs/http';
import { newId, type Actor } from '#libs/kernel';
import { Credentials } from '../infrastructure/credentials.js';
import { AccountOffice } from './account-office.js';
import { OrganOffice } from './organ-office.js';
import { PasswordSlip } from './password-slip.port.js';

/** On a platform where nobody can log in yet, opens the account that opens all others. */
@Injectable()
export class FirstAdministrator implements OnApplicationBootstrap {
  constructor(
    private readonly credentials: Credentials,
    private readonly organs: OrganOffice,
    private readonly accounts: AccountOffice,
    private readonly slip: PasswordSlip,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.credentials.isEmpty())) return;
    await this.organs.register(platform, act('organ'));
    const { password } = await this.accounts.openFirst(administrator.id, platform.id, act('account'));
    // Another process that starts at this moment may have been first; then the slip is its affair.
    if (password !== null) this.slip.hand(administrator.id, password);
  }
}

const platform = {
  id: 'platform',
  name: { zh: '平台管理', en: 'Platform administration' },
  level: 'platform',
  kinds: ['platform'],
  parent: null,
};
const administrator = { id: 'admin', organ: platform.id, role: 'administrator' } as const;
const itself: Actor = { accountId: administrator.id, organId: platform.id, role: administrator.role };

/** The same command ids at every start: after a crash in the middle it goes on where it stood. */
const act = (step: string): Envelope => ({
  commandId: commandIdOf('first-administrator', step),
  correlationId: newId(),
  actor: itself,
});
