import { given } from '#libs/testing';
import type { HonourAct } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import { acting, conferred, facts, proposed, representationsDue } from './honour.fixture.js';

const awaited = {
  ...proposed,
  data: { ...proposed.data, representations: representationsDue },
} as HonourEvent;
const text = '示例陈述';
const represent: HonourAct = { type: 'RecordRepresentation', text, attachments: [] };
const waive: HonourAct = { type: 'WaiveRepresentation', statement: '示例' };
const proposal = 'honour-1@1';
const received: HonourEvent = {
  type: 'honours.representation-received',
  data: { proposal, text, attachments: [], organ: 'unit-1', by: 'clerk' },
};
const waived: HonourEvent = {
  type: 'honours.representation-waived',
  data: { proposal, statement: '示例', organ: 'unit-1', by: 'clerk' },
};
const unit = { ...facts, ...acting('clerk', 'unit-1') };
const lastMinute = { ...facts, at: '2017-05-26T15:59:59.999Z' } as const;
const over = { ...facts, at: '2017-05-26T16:00:00.000Z' } as const;

describe('the holder of a title whose revocation is proposed', () => {
  it('R52: is heard through the unit, or by a paper that an officer records', () => {
    given(honourDecider, conferred, awaited).when(represent, unit).then(received);
    given(honourDecider, conferred, awaited)
      .when(represent, { ...facts, coversHolder: false })
      .then({ ...received, data: { ...received.data, organ: 'group', by: 'decider' } });
    given(honourDecider, conferred, awaited)
      .when(represent, { ...unit, coversHolder: false })
      .refused('HONOURS.NOT_FOR_HOLDER', 'R52');
    given(honourDecider, conferred).when(represent, unit).refused('HONOURS.NO_PROPOSAL');
  });

  it('R52: is waited for until the end of the last day', () => {
    const revoke: HonourAct = { type: 'Revoke' };
    given(honourDecider, conferred, awaited)
      .when(revoke, lastMinute)
      .refused('HONOURS.REPRESENTATIONS_AWAITED', 'R52');
    const decided = { type: 'honours.revoked', data: { proposal, ground: 'fraud', by: 'decider' } } as const;
    given(honourDecider, conferred, awaited).when(revoke, over).then(decided);
  });

  it.each([
    ['was heard', received, 'received'],
    ['waived it', waived, 'waived'],
  ])('R52: is not waited for any longer who %s, and the decision names it', (_, said, why) => {
    const gate = { rule: 'R52', gate: 'holder-heard', outcome: 'met', why, events: ['honour-1@2'] } as const;
    given(honourDecider, conferred, awaited, said)
      .when({ type: 'Revoke' }, lastMinute)
      .then({
        ...{ type: 'honours.revoked', data: { proposal, ground: 'fraud', by: 'decider' } },
        basis: { rulebook: 'digest', gates: [expect.objectContaining({ gate: 'revocation-ground' }), gate] },
      });
  });

  it('R52: is spared at once where the proposal is declined', () => {
    given(honourDecider, conferred, awaited)
      .when({ type: 'DeclineRevocation', reason: '…' }, lastMinute)
      .then({ type: 'honours.revocation-declined', data: { proposal, reason: '…', by: 'decider' } });
  });

  it('waives it once, and not through whoever proposed', () => {
    given(honourDecider, conferred, awaited).when(waive, unit).then(waived);
    given(honourDecider, conferred, awaited, waived).when(waive, unit).refused('HONOURS.WAIVED');
    given(honourDecider, conferred, awaited)
      .when(waive, { ...facts, ...acting('proposer', 'discipline') })
      .refused('HONOURS.OWN_PROPOSAL');
  });
});
