import { Injectable } from '@nestjs/common';
import { refuse } from '../domain/public.errors.js';
import { Publications } from './ports/publications.port.js';
import { Receipts } from './ports/receipts.port.js';
import { Reports, type Sending, type Statement } from './ports/reports.port.js';

/** What is known of whoever writes. */
export interface Sender {
  readonly correlationId: string;
  /** Under which it may be sent again. */
  readonly key?: string;
}

/** Takes what the public writes, and gives the receipt code: nothing else leads back to it. */
@Injectable()
export class Lodging {
  constructor(
    private readonly receipts: Receipts,
    private readonly reports: Reports,
    private readonly publications: Publications,
  ) {}

  object(notice: string, nomination: string, statement: Statement, sender: Sender): Promise<string> {
    return this.#send({ notice, nomination, ...statement }, sender, (sending) =>
      this.reports.object(notice, nomination, statement, sending),
    );
  }

  /** @throws PUBLIC.NOT_PUBLISHED about somebody whom the public does not know of */
  async complain(about: readonly string[], statement: Statement, sender: Sender): Promise<string> {
    const named = await Promise.all(about.map((nomination) => this.publications.isNamed(nomination)));
    if (named.includes(false)) throw refuse('PUBLIC.NOT_PUBLISHED');
    return this.#send({ about, ...statement }, sender, (sending) =>
      this.reports.complain(about, statement, sending),
    );
  }

  async #send(
    content: object,
    { correlationId, key }: Sender,
    lodge: (sending: Sending) => Promise<void>,
  ): Promise<string> {
    const code = this.receipts.codeFor(content, key);
    await lodge({ id: this.receipts.idOf(code), correlationId });
    return code;
  }
}
