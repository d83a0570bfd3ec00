import { given } from '#libs/testing';
import { quotaDecider } from './quota.decider.js';
import type { QuotaEvent } from './quota.events.js';

const granted: QuotaEvent = { type: 'campaign.quota-granted', data: { kind: 'individual', places: 1 } };
const taken: QuotaEvent = { type: 'campaign.slot-taken', data: { kind: 'individual', nomination: 'n1' } };
const rule = 'R4';

describe('a quota', () => {
  it('R4: gives a free slot to the nomination that is put forward', () => {
    given(quotaDecider, granted)
      .when({ type: 'TakeSlot', kind: 'individual', nomination: 'n1' }, { rule })
      .then(taken);
  });

  it('R4: refuses a second individual of a city with one place', () => {
    given(quotaDecider, granted, taken)
      .when({ type: 'TakeSlot', kind: 'individual', nomination: 'n2' }, { rule })
      .refused('CAMPAIGN.NO_FREE_SLOT', 'R4');
  });

  it('R5: gives a member unit no place for a collective', () => {
    given(quotaDecider, granted)
      .when({ type: 'TakeSlot', kind: 'collective', nomination: 'n3' }, { rule: 'R5' })
      .refused('CAMPAIGN.NO_FREE_SLOT', 'R5');
  });

  it('R4: a released slot can be taken by another', () => {
    const released: QuotaEvent = {
      type: 'campaign.slot-released',
      data: { kind: 'individual', nomination: 'n1', reason: 'withdrawn' },
    };
    given(quotaDecider, granted, taken, released)
      .when({ type: 'TakeSlot', kind: 'individual', nomination: 'n2' }, { rule })
      .then({ type: 'campaign.slot-taken', data: { kind: 'individual', nomination: 'n2' } });
  });
});
