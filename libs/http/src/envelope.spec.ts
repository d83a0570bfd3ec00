import fc from 'fast-check';
import type { Actor } from '#libs/kernel';
import { envelopeOf } from './envelope.js';

const actor: Actor = { accountId: 'li-office', organId: 'office', role: 'office' };
const envelope = (headers: Record<string, string>, by: Actor = actor): ReturnType<typeof envelopeOf> =>
  envelopeOf({ actor: by, id: 'correlation', headers });

describe('An envelope', () => {
  it('names the same act by the same key of the same account, and no other', () => {
    const key = fc.stringMatching(/^[!-~]([ -~]{0,198}[!-~])?$/);
    fc.assert(
      fc.property(key, key, (one, other) => {
        const { commandId } = envelope({ 'idempotency-key': one });
        expect(commandId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(envelope({ 'idempotency-key': one }).commandId).toBe(commandId);
        expect(envelope({ 'idempotency-key': other }).commandId === commandId).toBe(one === other);
        const somebody = { ...actor, accountId: 'wang-office' };
        expect(envelope({ 'idempotency-key': one }, somebody).commandId).not.toBe(commandId);
      }),
    );
  });

  it('without a key names a new act every time', () => {
    expect(envelope({}).commandId).not.toBe(envelope({}).commandId);
  });

  it('carries revision and business date as they were sent', () => {
    expect(envelope({ 'if-match': '"12"', 'effective-on': '2017-05-15' })).toMatchObject({
      actor,
      correlationId: 'correlation',
      expectedRevision: 12,
      effectiveOn: '2017-05-15',
    });
  });

  it('without them leaves them open', () => {
    expect(envelope({})).toMatchObject({ expectedRevision: undefined, effectiveOn: undefined });
  });
});
