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

  const sanctioned = {
    type: 'CancelForSanction',
    ...{ sanction: 's1', nominations: ['n1'], places: { individual: 1 }, reason: 'fraud' },
  } as const;
  const heldCancelled: QuotaEvent = {
    type: 'campaign.held-slot-cancelled',
    data: { kind: 'individual', nomination: 'n1', sanction: 's1' },
  };

  it('R50: a slot that a sanctioned nomination holds is cancelled with it, and is nobody’s then', () => {
    given(quotaDecider, granted, taken).when(sanctioned, { rule }).then(heldCancelled);
    given(quotaDecider, granted, taken, heldCancelled)
      .when({ type: 'TakeSlot', kind: 'individual', nomination: 'n2' }, { rule })
      .refused('CAMPAIGN.NO_FREE_SLOT', 'R4');
  });

  it('R50: a slot that nobody holds is cancelled as well, and one that another holds is not', () => {
    given(quotaDecider, granted)
      .when(sanctioned, { rule })
      .then({ type: 'campaign.slots-cancelled', data: { kind: 'individual', places: 1, reason: 'fraud' } });
    given(quotaDecider, granted, taken)
      .when({ ...sanctioned, nominations: ['n9'] }, { rule })
      .refused('CAMPAIGN.SLOTS_IN_USE');
  });

  it('R50: what a sanction under way would cost of the free places is kept until it is settled', () => {
    const terms = { sanction: 's1', organ: null, nominations: [], kept: { individual: 1 } };
    const pending: QuotaEvent = { type: 'campaign.sanction-pending', data: terms };
    const settled: QuotaEvent = { type: 'campaign.sanction-settled', data: { sanction: 's1' } };
    const take = { type: 'TakeSlot', kind: 'individual', nomination: 'n1' } as const;
    given(quotaDecider, granted)
      .when({ type: 'NotePending', ...terms }, { rule })
      .then(pending);
    given(quotaDecider, granted, taken)
      .when({ type: 'NotePending', ...terms }, { rule })
      .refused('CAMPAIGN.SLOTS_IN_USE');
    given(quotaDecider, granted, pending).when(take, { rule }).refused('CAMPAIGN.NO_FREE_SLOT', 'R4');
    given(quotaDecider, granted, pending)
      .when({ type: 'NoteSettled', sanction: 's1' }, { rule })
      .then(settled);
    given(quotaDecider, granted, pending, settled).when(take, { rule }).then(taken);
  });

  it('R50: an organ under sanction takes no slot until the sanction is lifted', () => {
    const barred: QuotaEvent = {
      type: 'campaign.organ-barred',
      data: { sanction: 's1', rule: 'R50', organ: null },
    };
    const unbarred: QuotaEvent = { type: 'campaign.organ-unbarred', data: { sanction: 's1' } };
    const take = { type: 'TakeSlot', kind: 'individual', nomination: 'n2' } as const;
    given(quotaDecider, granted, barred).when(take, { rule }).refused('CAMPAIGN.ORGAN_BARRED', 'R50');
    given(quotaDecider, granted, barred)
      .when({ type: 'UnbarOrgan', sanction: 's1' }, { rule })
      .then(unbarred);
    given(quotaDecider, granted, barred, unbarred)
      .when(take, { rule })
      .then({ type: 'campaign.slot-taken', data: { kind: 'individual', nomination: 'n2' } });
  });
});
