import type { AuditedEvent } from './audited-event.js';
import { fateEvaluated, fateOfEvent, fateUnevaluated, type Fate } from './fate.js';
import type { Reliance, RelianceKind } from './reliance.js';

/** What rests on an event 1 of that fate. */
const on = (kind: RelianceKind, fate: Fate): [readonly Reliance[], ReadonlyMap<number, Fate>] => [
  [{ earlier: 1, later: 2, kind, rules: [] }],
  new Map([[1, fate]]),
];

const event = (type: string): AuditedEvent => ({
  ...{ position: 2, event: 'x-1@0', type, says: { zh: '', en: '' }, recordedAt: '2017-05-22T04:00:00.000Z' },
  ...{ account: 'a', organ: 'o', about: ['n1'], decides: false },
});

describe('What becomes of an event', () => {
  it('of one append with what is void: it is void as well', () => {
    expect(fateOfEvent(event('vetting.complaint-concluded'), ...on('act', 'supposed'))).toBe('supposed');
  });

  it('an opinion is what it was made of; a count of votes, or a notice, is only put in question', () => {
    expect(fateOfEvent(event('vetting.opinion-recorded'), ...on('ground', 'supposed'))).toBe('supposed');
    expect(fateOfEvent(event('review.ballot-closed'), ...on('ground', 'supposed'))).toBe('in-question');
    expect(fateOfEvent(event('notice.closed'), ...on('ground', 'supposed'))).toBe('in-question');
  });

  it('that only names what is void, as an opinion which took its place, stands', () => {
    expect(fateOfEvent(event('vetting.opinion-superseded'), ...on('reference', 'supposed'))).toBe('stands');
  });
});

describe('What becomes of a decision', () => {
  it('fails with its own gates, whatever else stands', () => {
    expect(fateEvaluated(false, ...on('basis', 'stands'))).toBe('fails');
  });

  it('falls with the one by which the nominee stood there', () => {
    expect(fateEvaluated(true, ...on('standing', 'fails'))).toBe('falls-with');
    expect(fateEvaluated(true, ...on('standing', 'falls-with'))).toBe('falls-with');
  });

  it('stands where its gates hold without what is void', () => {
    expect(fateEvaluated(true, ...on('basis', 'supposed'))).toBe('stands');
  });

  it('is in question where it rests on what is', () => {
    expect(fateEvaluated(true, ...on('basis', 'in-question'))).toBe('in-question');
    expect(fateUnevaluated(...on('basis', 'supposed'))).toBe('in-question');
    expect(fateUnevaluated(...on('basis', 'stands'))).toBe('stands');
  });
});
