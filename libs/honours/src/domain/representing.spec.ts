import { given } from '#libs/testing';
import type { HonourAct } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import {
  acting,
  conferred,
  digest,
  facts,
  lookedInto,
  proposed,
  representationsDue,
} from './honour.fixture.js';

const awaited = {
  ...proposed,
  data: { ...proposed.data, representations: representationsDue },
} as HonourEvent;
const text = '示例陈述';
const represent: HonourAct = { type: 'RecordRepresentation', text, attachments: [] };
const waive: HonourAct = { type: 'WaiveRepresentation', statement: '示例', digest };
const proposal = 'honour-1@3';
const underProposal = [conferred, ...lookedInto(1), awaited] as const;
const received: HonourEvent = {
  type: 'honours.representation-received',
  data: { proposal, text, attachments: [], organ: 'unit-1', by: 'clerk' },
};
const waived: HonourEvent = {
  type: 'honours.representation-waived',
  data: { proposal, statement: '示例', digest, organ: 'unit-1', by: 'clerk' },
};
const unit = { ...facts, ...acting('clerk', 'unit-1') };
const lastMinute = { ...facts, at: '2017-05-26T15:59:59.999Z' } as const;
const over = { ...facts, at: '2017-05-26T16:00:00.000Z' } as const;

describe('the holder of a title whose revocation is proposed', () => {
  it('R52: is heard through the unit, or by a paper that an officer records', () => {
    given(honourDecider, ...underProposal)
      .when(represent, unit)
      .then(received);
    given(honourDecider, ...underProposal)
      .when(represent, { ...facts, coversHolder: false })
      .then({ ...received, data: { ...received.data, organ: 'group', by: 'decider' } });
    given(honourDecider, ...underProposal)
      .when(represent, { ...unit, coversHolder: false })
      .refused('HONOURS.NOT_FOR_HOLDER', 'R52');
    given(honourDecider, conferred).when(represent, unit).refused('HONOURS.NO_PROPOSAL');
  });

  it('R52: is waited for until the end of the last day', () => {
    const revoke: HonourAct = { type: 'Revoke' };
    const decided = { type: 'honours.revoked', data: { proposal, ground: 'fraud', by: 'decider' } } as const;
    for (const said of [[], [received]]) {
      given(honourDecider, ...underProposal, ...said)
        .when(revoke, lastMinute)
        .refused('HONOURS.REPRESENTATIONS_AWAITED', 'R52');
      given(honourDecider, ...underProposal, ...said)
        .when(revoke, over)
        .then(decided);
    }
  });

  it.each([
    ['was heard, after the last day', received, 'received', over],
    ['waived it, at once', waived, 'waived', lastMinute],
  ])('R52: loses the title who %s, and the decision names it', (_, said, why, known) => {
    const gate = { rule: 'R52', gate: 'holder-heard', outcome: 'met', why, events: ['honour-1@4'] } as const;
    given(honourDecider, ...underProposal, said)
      .when({ type: 'Revoke' }, known)
      .then({
        ...{ type: 'honours.revoked', data: { proposal, ground: 'fraud', by: 'decider' } },
        basis: { rulebook: 'digest', gates: [expect.anything(), expect.anything(), gate] },
      });
  });

  it('R52: is spared at once where the proposal is declined', () => {
    given(honourDecider, ...underProposal)
      .when({ type: 'DeclineRevocation', reason: '…' }, lastMinute)
      .then({ type: 'honours.revocation-declined', data: { proposal, reason: '…', by: 'decider' } });
  });

  it('waives it once', () => {
    given(honourDecider, ...underProposal)
      .when(waive, unit)
      .then(waived);
    given(honourDecider, ...underProposal, waived)
      .when(waive, unit)
      .refused('HONOURS.WAIVED');
  });

  it('R52: is spoken for by nobody who proposed, and by nobody who decides', () => {
    for (const act of [represent, waive])
      given(honourDecider, ...underProposal)
        .when(act, { ...facts, ...acting('proposer', 'discipline') })
        .refused('HONOURS.OWN_PROPOSAL_ANSWERED');
    for (const said of [received, waived])
      for (const act of [{ type: 'Revoke' }, { type: 'DeclineRevocation', reason: '…' }] as const)
        given(honourDecider, ...underProposal, said)
          .when(act, { ...over, ...acting('clerk') })
          .refused('HONOURS.SPOKE_FOR_HOLDER');
  });
});
