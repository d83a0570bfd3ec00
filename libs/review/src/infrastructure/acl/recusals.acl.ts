import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { Recusals as RecusalsOnRecord } from '#libs/vetting';
import { Recusals } from '../../application/ports/recusals.port.js';

@Injectable()
export class RecusalsOfVetting extends Recusals {
  constructor(private readonly recusals: RecusalsOnRecord) {
    super();
  }

  expectImpartial(reading: Reading, act: string, nominations: readonly string[]): Promise<void> {
    return this.recusals.expectNotRecused(reading, act, nominations);
  }

  async amongst(
    reading: Reading,
    accounts: readonly string[],
    nominations: readonly string[],
  ): Promise<readonly string[]> {
    const found = await Promise.all(
      accounts.map(async (account) => {
        const from = await this.recusals.recusedFrom(reading, nominations, account);
        return from.length > 0 ? [account] : [];
      }),
    );
    return found.flat();
  }
}
