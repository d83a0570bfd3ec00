import { folded, given } from '#libs/testing';
import type { HonourAct } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import {
  acting,
  conferred,
  evidence,
  facts,
  issued,
  lookedInto,
  proposal,
  proposed,
  publish,
  published,
  revoked,
} from './honour.fixture.js';
import type { Honour } from './honour.state.js';
import { outstanding } from './outstanding.js';

const bonus = issued('bonus', 500_000);
const issue: HonourAct = { type: 'IssueItem', item: 'bonus', fen: 500_000 };
const propose = {
  ...{ type: 'ProposeRevocation', ground: 'fraud', reason: '…', evidence },
  attachments: [],
} satisfies HonourAct;
const recover = (item: string, fen: number | null = null): HonourAct => ({ type: 'RecoverItem', item, fen });
const recovered = (item: string, fen: number | null, complete: boolean): HonourEvent => ({
  type: 'honours.item-recovered',
  data: { item, fen, complete },
});
const stopped: HonourEvent = {
  type: 'honours.benefits-stopped',
  data: { benefits: ['model-worker-provincial'] },
};
/** Where the rulebook knows no appeal. */
const unappealable = { ...published, data: { ...published.data, appeal: null } } as HonourEvent;
const closed: HonourEvent = { type: 'honours.closed', data: {} };

describe('a title that is held', () => {
  it('R54: its bonus is handed out once, by the fen', () => {
    given(honourDecider, conferred).when(issue, facts).then(bonus);
    given(honourDecider, conferred, bonus).when(issue, facts).refused('HONOURS.ITEM_ISSUED');
  });

  it.each([
    ['money without an amount', 'bonus', null, 'HONOURS.AMOUNT_MISSING'],
    ['money of nothing', 'bonus', 0, 'HONOURS.AMOUNT_MISSING'],
    ['half a fen', 'bonus', 0.5, 'HONOURS.AMOUNT_MISSING'],
    ['a medal with an amount', 'medal', 100, 'HONOURS.AMOUNT_UNEXPECTED'],
    ['what does not go with it', 'plaque', null, 'HONOURS.ITEM_UNKNOWN'],
  ])('R54: %s is not handed out', (_, item, fen, code) => {
    given(honourDecider, conferred).when({ type: 'IssueItem', item, fen }, facts).refused(code);
  });

  it('is in the hands of the organ that conferred it', () => {
    given(honourDecider, conferred)
      .when(issue, { ...facts, ...acting('clerk', 'unit-1') })
      .refused('HONOURS.NOT_YOUR_PART');
  });

  it('R52: nothing is recovered, stopped or written off', () => {
    for (const act of [recover('bonus', 1), { type: 'StopBenefits' } as const]) {
      given(honourDecider, conferred, bonus).when(act, facts).refused('HONOURS.NOTHING_TO_RECOVER');
    }
  });
});

describe('a revocation', () => {
  it('R52: is proposed on a ground, with the events that prove it', () => {
    given(honourDecider, conferred)
      .when(propose, { ...facts, ...acting('proposer', 'discipline') })
      .then(proposed);
  });

  it('R52: is not proposed by an organ that neither conferred the title nor covers the unit', () => {
    const elsewhere = { ...facts, coversHolder: false };
    given(honourDecider, conferred)
      .when(propose, { ...elsewhere, ...acting('proposer', 'discipline') })
      .refused('HONOURS.NOT_YOURS_TO_PROPOSE', 'R52');
    const own = { ...proposed.data, organ: 'group' };
    given(honourDecider, conferred)
      .when(propose, { ...elsewhere, ...acting('proposer') })
      .then({ ...proposed, data: own } as HonourEvent);
  });

  it('R52: is not proposed without evidence', () => {
    given(honourDecider, conferred)
      .when({ ...propose, evidence: [] }, facts)
      .refused('HONOURS.EVIDENCE_MISSING', 'R52');
  });

  it('is not proposed where the rulebook provides for none', () => {
    given(honourDecider, conferred)
      .when(propose, { ...facts, revocationRule: null })
      .refused('HONOURS.REVOCATION_NOT_PLANNED');
  });

  it('is proposed once at a time, and until it is decided nothing is handed out', () => {
    given(honourDecider, conferred, proposed).when(propose, facts).refused('HONOURS.REVOCATION_PROPOSED');
    given(honourDecider, conferred, proposed).when(issue, facts).refused('HONOURS.REVOCATION_PROPOSED');
    given(honourDecider, conferred, proposed, revoked).when(issue, facts).refused('HONOURS.NOT_HELD');
  });

  it('R52: names rule, ground and evidence in the basis of its decision', () => {
    const why = { rule: 'R52', gate: 'revocation-ground', outcome: 'met', why: 'fraud' } as const;
    const inquired = {
      ...why,
      gate: 'revocation-inquiry',
      why: 'borne-out',
      events: ['honour-1@4'],
    } as const;
    const basis = { rulebook: 'digest', gates: [{ ...why, events: [proposal, ...evidence] }, inquired] };
    given(honourDecider, conferred, bonus, proposed, ...lookedInto(3))
      .when({ type: 'Revoke' }, facts)
      .then({ ...revoked, basis });
  });

  it.each<HonourAct>([{ type: 'Revoke' }, { type: 'DeclineRevocation', reason: '…' }])(
    'who proposes does not decide: $type',
    (act) => {
      given(honourDecider, conferred, proposed)
        .when(act, { ...facts, ...acting('proposer') })
        .refused('HONOURS.OWN_PROPOSAL');
      given(honourDecider, conferred, { ...proposed, onBehalfOf: 'absent' })
        .when(act, { ...facts, ...acting('absent') })
        .refused('HONOURS.OWN_PROPOSAL');
    },
  );

  it('is decided by the conferring organ alone, and only when proposed', () => {
    given(honourDecider, conferred, proposed)
      .when({ type: 'Revoke' }, { ...facts, ...acting('somebody', 'discipline') })
      .refused('HONOURS.NOT_YOUR_PART');
    given(honourDecider, conferred).when({ type: 'Revoke' }, facts).refused('HONOURS.NO_PROPOSAL');
  });

  it('that is declined leaves the title held', () => {
    const declined: HonourEvent = {
      type: 'honours.revocation-declined',
      data: { proposal: 'honour-1@1', reason: '…', by: 'decider' },
    };
    given(honourDecider, conferred, proposed)
      .when({ type: 'DeclineRevocation', reason: '…' }, facts)
      .then(declined);
    given(honourDecider, conferred, proposed, declined).when(issue, facts).then(bonus);
  });

  it('R52: of a title with nothing handed out and no benefits is done with when it is published', () => {
    const bare = { ...conferred, data: { ...conferred.data, benefits: [] } } as HonourEvent;
    given(honourDecider, bare, proposed, revoked).when(publish, facts).then(unappealable, closed);
  });
});

describe('a revoked title', () => {
  const history = [conferred, bonus, proposed, revoked] as const;

  it('R52: its bonus comes back in parts, and is recovered with the last of them', () => {
    const part = recovered('bonus', 200_000, false);
    given(honourDecider, ...history)
      .when(recover('bonus', 200_000), facts)
      .then(part);
    given(honourDecider, ...history, part)
      .when(recover('bonus', 300_000), facts)
      .then(recovered('bonus', 300_000, true));
  });

  it('R52: never more comes back than was handed out', () => {
    given(honourDecider, ...history, recovered('bonus', 200_000, false))
      .when(recover('bonus', 300_001), facts)
      .refused('HONOURS.MORE_THAN_ISSUED', 'R52');
  });

  it('R52: what was never handed out is not recovered', () => {
    given(honourDecider, ...history)
      .when(recover('medal'), facts)
      .refused('HONOURS.ITEM_NOT_OUT');
  });

  it('R52: the rest of a bonus is written off with a reason, and the last act closes it', () => {
    given(honourDecider, ...history, unappealable, recovered('bonus', 200_000, false), stopped)
      .when({ type: 'WriteOffItem', item: 'bonus', reason: '…' }, facts)
      .then({ type: 'honours.item-written-off', data: { item: 'bonus', fen: 300_000, reason: '…' } }, closed);
  });

  it('R52: stopping the benefits closes it when it is published and every item is back', () => {
    const back = recovered('bonus', 500_000, true);
    given(honourDecider, ...history, back)
      .when({ type: 'StopBenefits' }, facts)
      .then(stopped);
    given(honourDecider, ...history, unappealable, recovered('bonus', 500_000, true))
      .when({ type: 'StopBenefits' }, facts)
      .then(stopped, closed);
  });

  it('R52: its benefits are stopped once', () => {
    given(honourDecider, ...history, stopped)
      .when({ type: 'StopBenefits' }, facts)
      .refused('HONOURS.NO_BENEFITS');
  });

  it('R52: shows what is outstanding', () => {
    const honour = folded(honourDecider, [...history, recovered('bonus', 200_000, false)]) as Honour;
    expect(outstanding(honour)).toEqual({
      items: [{ item: 'bonus', fen: 300_000 }],
      benefits: ['model-worker-provincial'],
      dueBack: [],
      publication: true,
    });
  });
});

describe('an honour that nobody conferred', () => {
  it('takes no act', () => {
    given(honourDecider).when(issue, facts).refused('HONOURS.NOT_FOUND');
  });
});
