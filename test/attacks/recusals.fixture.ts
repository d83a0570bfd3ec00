import { Catalogue } from '#libs/catalogue';
import { canonicalJson, newId } from '#libs/kernel';
import { memorySeals, type MemorySeals } from '#libs/testing';
import { vettingEvents } from '#libs/vetting';
import type { AttackedLog } from './attacked-log.fixture.js';

/** Recusals that organs order in the cases of two made-up nominees, their reasons sealed under the nominee's key. */
export class OrderedRecusals {
  readonly catalogue = new Catalogue(vettingEvents);

  private constructor(
    private readonly attacked: AttackedLog,
    readonly seals: MemorySeals,
  ) {}

  static async in(attacked: AttackedLog): Promise<OrderedRecusals> {
    const seals = memorySeals(attacked.log);
    for (const nomination of ['n1', 'n2']) await seals.opens(`nomination-${nomination}`);
    return new OrderedRecusals(attacked, seals);
  }

  /** @returns the position of the event, the first of its stream */
  async order(nomination: string, account: string, reason: string): Promise<number> {
    const [stream, type] = [`recusal-${nomination}`, 'vetting.recusal-ordered'] as const;
    const [id, commandId] = [newId(), newId()];
    const said = { type, data: { account, organ: 'office', by: 'chief', reason } };
    const draft = { stream, id, type, schemaVersion: 1, data: said.data, spec: this.catalogue.spec(type) };
    const [sealed] = await this.seals.seals.seal([draft]);
    const actor = { accountId: 'chief', organId: 'office', role: 'office' };
    const metadata = canonicalJson({ commandId, correlationId: commandId, actor, effectiveOn: '2017-05-22' });
    const event = { id, type, schemaVersion: 1, metadata, data: sealed?.data ?? '' };
    const before = (await this.attacked.log.readStream(stream)).length;
    const { position } = await this.attacked.log.append(
      [{ stream, expectedRevision: before === 0 ? 'no-stream' : before - 1, events: [event] }],
      { commandId, accountId: 'chief', contentDigest: 'a5'.repeat(32) },
    );
    return position;
  }

  /** What somebody reads there who may read everything. @throws BrokenSeal */
  async read(position: number): Promise<unknown> {
    const [event] = (await this.attacked.log.readAll({ after: position - 1, limit: 1 })).events;
    return event && this.seals.inClear(this.catalogue.decode(event));
  }
}
