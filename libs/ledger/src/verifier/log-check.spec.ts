import type { Fault } from './fault.js';
import { LogCheck } from './log-check.js';
import { leafHash, rootOf } from './tree.js';

interface Told {
  readonly stream?: string;
  readonly revision?: number;
  readonly recordedAt?: string;
}

const entry = ({ stream = 'a', revision = 0, recordedAt = '2017-05-22T04:00:00.000Z' }: Told = {}): string =>
  `{"data":{},"id":"i","metadata":{},"recordedAt":"${recordedAt}","revision":${revision},"schemaVersion":1,"stream":"${stream}","type":"made.up","v":1}`;

/** Checks a log that was sealed as it is; what its members say may still be wrong. */
const checked = (...texts: readonly string[]): string => {
  const entries = texts.map((text) => Buffer.from(text));
  const root = rootOf(entries.map((bytes) => leafHash(bytes)));
  const check = new LogCheck({ origin: 'log.example', size: entries.length, root });
  try {
    for (const bytes of entries) check.take(bytes);
    check.end();
    return 'sound';
  } catch (error) {
    const { code, details } = error as Fault;
    return `${code} ${details.position ?? ''}`;
  }
};

describe('The verifier reads each event', () => {
  it('and streams may take turns', () => {
    expect(checked(entry(), entry({ stream: 'b' }), entry({ revision: 1 }))).toBe('sound');
  });

  it.each([
    ['LEDGER.REVISION_WRONG 2', [entry(), entry()]],
    ['LEDGER.REVISION_WRONG 1', [entry({ revision: 1 })]],
    ['LEDGER.REVISION_WRONG 2', [entry(), entry({ revision: 2 })]],
    ['LEDGER.TIME_WENT_BACK 2', [entry(), entry({ revision: 1, recordedAt: '2017-05-22T03:59:59.999Z' })]],
    ['LEDGER.EVENT_INVALID 1', [entry().replace('"v":1', '"v":2')]],
    ['LEDGER.EVENT_INVALID 1', [entry().replace('{}', '{"b":1,"a":2}')]],
    ['LEDGER.EVENT_INVALID 1', [entry().replace('{}', '{"a":1,"a":1}')]],
    ['LEDGER.EVENT_INVALID 1', [entry().replace('{}', '{ }')]],
    ['LEDGER.EVENT_INVALID 1', ['[]']],
  ])('and says %s', (fault, entries) => {
    expect(checked(...entries)).toBe(fault);
  });

  it('and no bytes that are not UTF-8', () => {
    const bytes = Buffer.from(entry());
    bytes.writeUInt8(0xff, bytes.indexOf('"i"') + 1);
    const check = new LogCheck({ origin: 'log.example', size: 1, root: rootOf([leafHash(bytes)]) });
    expect(() => check.take(bytes)).toThrow('LEDGER.EVENT_INVALID');
  });
});
