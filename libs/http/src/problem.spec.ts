import { HttpException, ServiceUnavailableException } from '@nestjs/common';
import { CommandReused, EventStoreClosed, OutcomeUnknown, UnfitAppend } from '#libs/event-store';
import { refusals, type RefusalKind } from '#libs/kernel';
import { problemOf } from './problem.js';

const occasion = { instance: '/api/v1/things', correlationId: 'c1' };
const refuseAs = (kind: RefusalKind): Error =>
  refusals({ 'X.Y': { kind, says: { zh: '因 {a}', en: 'by {a}' }, next: { zh: '改', en: 'mend' } } })('X.Y', {
    a: 1,
    rule: 'R7',
    faults: [{ pointer: '/a' }],
  });

describe('A problem', () => {
  it.each<[RefusalKind, number]>([
    ['invalid', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['too-large', 413],
    ['media-type', 415],
    ['unmet', 422],
    ['no-room', 507],
    ['too-many', 429],
    ['unavailable', 503],
  ])('of a refusal that is %s has the status %i', (kind, status) => {
    expect(problemOf(refuseAs(kind), occasion).status).toBe(status);
  });

  it('tells a refusal whole: code, rule, both languages, details, faults', () => {
    expect(problemOf(refuseAs('unmet'), occasion)).toEqual({
      type: 'urn:mingjian:problem:X.Y',
      title: 'Unprocessable Entity',
      status: 422,
      code: 'X.Y',
      rule: 'R7',
      detail: { zh: '因 1', en: 'by 1' },
      next: { zh: '改', en: 'mend' },
      ...occasion,
      details: { a: 1, rule: 'R7' },
      faults: [{ pointer: '/a' }],
    });
  });

  it('of a key that was used before for something else is a 422', () => {
    expect(problemOf(new CommandReused('id'), occasion)).toMatchObject({
      status: 422,
      code: 'HTTP.KEY_REUSED',
    });
  });

  it('of an act that no entry of the log can hold is a 422 that says what to do', () => {
    const reason = 'review.result-declared makes a leaf of 70000 bytes, at most 65535 are allowed';
    expect(problemOf(new UnfitAppend(reason), occasion)).toMatchObject({
      ...{ status: 422, code: 'HTTP.ACT_UNFIT', details: { reason } },
      next: { en: expect.stringContaining('fewer at once') },
    });
  });

  it.each([
    ['HTTP.STOPPING', 'Try again', new EventStoreClosed()],
    ['HTTP.OUTCOME_UNKNOWN', 'same idempotency key', new OutcomeUnknown('id', new Error('reset'))],
  ])('%s is a 503 that says what to do', (code, next, error) => {
    expect(problemOf(error, occasion)).toMatchObject({
      ...{ status: 503, code },
      next: { en: expect.stringContaining(next) },
    });
  });

  it.each([
    ['an error', new Error('password is hunter2')],
    ['a text', 'password is hunter2'],
    ['nothing', undefined],
    ['a status that nobody foresaw', new HttpException('hunter2', 418)],
  ])('that nobody foresaw is a 500 that tells nothing: %s', (_what, error) => {
    const problem = problemOf(error, occasion);
    expect(problem).toMatchObject({ status: 500, code: 'HTTP.UNEXPECTED' });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it('of a fault in the ledger is a 500 that says what was found, and what to do', () => {
    const says = { zh: '树根不符。', en: 'The root differs.' };
    const next = { zh: '请保留各份文件。', en: 'Keep every file.' };
    const told = { name: 'Fault', code: 'LEDGER.ROOT_DIFFERS', says, next };
    expect(problemOf(Object.assign(new Error('hunter2'), told), occasion)).toEqual({
      ...{ type: 'urn:mingjian:problem:LEDGER.ROOT_DIFFERS', title: 'Internal Server Error', status: 500 },
      ...{ code: 'LEDGER.ROOT_DIFFERS', detail: says, next, ...occasion },
    });
  });

  it('of a service that is not there is a 503', () => {
    expect(problemOf(new ServiceUnavailableException(), occasion)).toMatchObject({
      status: 503,
      code: 'HTTP.UNAVAILABLE',
    });
  });
});
