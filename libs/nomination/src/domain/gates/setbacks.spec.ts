import { opened } from '../example.fixture.js';
import { nominationDecider } from '../nomination.decider.js';
import type { NominationEvent } from '../nomination.events.js';
import { notFrozen, notSanctioned } from './setbacks.js';
import type { Evidence } from './verdict.js';

const evidence = (barred: string | null, ...since: readonly NominationEvent[]): Evidence => {
  const nomination = [opened('individual'), ...since].reduce(
    (state, event, revision) => nominationDecider.evolve(state, event, `nomination-1@${revision}`),
    nominationDecider.initialState,
  );
  if (nomination.status === 'none') throw new Error('the example is wrong');
  return { nomination, today: '2017-05-15', freeSlots: 1, complaints: new Map(), lists: new Map(), barred };
};
const frozen: NominationEvent = {
  type: 'nomination.frozen',
  data: { organ: 'office', by: 'x', stage: 'unit-recommendation', reason: '—' },
};
const sanctioned: NominationEvent = {
  type: 'nomination.sanctioned',
  data: { sanction: 's1', rule: 'R50' },
};
const forward: NominationEvent = {
  type: 'nomination.put-forward',
  data: { owner: 'city-1', stage: 'city-review' },
};

describe('the gates of setbacks', () => {
  it('R41: who is frozen waits, and is not refused for it', () => {
    expect(notFrozen(evidence(null))).toMatchObject({ outcome: 'met' });
    expect(notFrozen(evidence(null, frozen))).toMatchObject({
      ...{ outcome: 'pending', why: 'frozen' },
      events: ['nomination-1@1'],
    });
  });

  it('R50: who is sanctioned is out, and an organ under sanction brings nobody new', () => {
    expect(notSanctioned(evidence(null))).toMatchObject({ outcome: 'met' });
    expect(notSanctioned(evidence(null, sanctioned))).toMatchObject({ outcome: 'unmet', why: 'sanctioned' });
    expect(notSanctioned(evidence('city-1'))).toMatchObject({
      ...{ outcome: 'unmet', why: 'organ-sanctioned:city-1' },
    });
    expect(notSanctioned(evidence('city-1', forward))).toMatchObject({ outcome: 'met' });
  });
});
