import { folded, given } from '#libs/testing';
import type { HonourAct } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import {
  acting,
  appealDue,
  conferred,
  conferredOnCollective,
  digest,
  evidence,
  facts,
  issued,
  proposed,
  publish,
  published,
  publishReinstatement,
  reinstatementPublished,
  revoked,
} from './honour.fixture.js';
import type { Honour } from './honour.state.js';
import { standingOf } from './honour.state.js';
import { outstanding } from './outstanding.js';

const appeal: HonourAct = { type: 'Appeal', text: '…' };
const reinstate: HonourAct = { type: 'Reinstate', reason: '…', digest };
const dismiss: HonourAct = { type: 'DismissAppeal', reason: '…' };
const unit = { ...facts, ...acting('clerk', 'unit-1') };
const reviewer = { ...facts, ...acting('reviewer') };
const recovered = (item: string, fen: number | null, complete: boolean): HonourEvent => ({
  type: 'honours.item-recovered',
  data: { item, fen, complete },
});
const stopped: HonourEvent = {
  type: 'honours.benefits-stopped',
  data: { benefits: ['model-worker-provincial'] },
};
const off = (item: string, fen: number | null): HonourEvent => ({
  type: 'honours.item-written-off',
  data: { item, fen, reason: '…' },
});

/** The revocation is the event at revision 5. */
const history = [
  conferred,
  issued('medal'),
  issued('certificate'),
  issued('bonus', 500_000),
  proposed,
  revoked,
];
const dismissedAppeal: HonourEvent = {
  type: 'honours.appeal-dismissed',
  data: { appeal: 'honour-1@7', reason: '…', organ: 'group', by: 'reviewer' },
};
const closed: HonourEvent = { type: 'honours.closed', data: {} };
const close: HonourAct = { type: 'Close' };
const unappealable = { ...published, data: { ...published.data, appeal: null } } as HonourEvent;
const appealed: HonourEvent = {
  type: 'honours.appealed',
  data: { revocation: 'honour-1@5', text: '…', organ: 'unit-1', by: 'clerk' },
};

describe('the publication of a revocation', () => {
  it('R52: is the conferring organ’s, once, and begins the days to appeal', () => {
    given(honourDecider, ...history)
      .when(publish, { ...facts, appeal: appealDue })
      .then(published);
    given(honourDecider, ...history, published)
      .when(publish, facts)
      .refused('HONOURS.PUBLISHED');
    given(honourDecider, ...history)
      .when(publish, { ...unit })
      .refused('HONOURS.NOT_YOUR_PART');
    given(honourDecider, conferred).when(publish, facts).refused('HONOURS.NOTHING_TO_PUBLISH');
    given(honourDecider, conferred).when(publishReinstatement, facts).refused('HONOURS.NOTHING_TO_PUBLISH');
  });

  it('is not recorded before its day', () => {
    given(honourDecider, ...history)
      .when({ ...publish, on: '2017-05-16' }, facts)
      .refused('HONOURS.PUBLISHED_LATER');
  });
});

describe('an appeal', () => {
  it('R52: is lodged for the holder within its days, once', () => {
    given(honourDecider, ...history, published)
      .when(appeal, unit)
      .then(appealed);
    given(honourDecider, ...history, published)
      .when(appeal, { ...unit, at: appealDue.dueAt })
      .refused('HONOURS.APPEAL_TOO_LATE', 'R52');
    given(honourDecider, ...history, published, appealed)
      .when(appeal, unit)
      .refused('HONOURS.APPEALED');
    given(honourDecider, ...history, published)
      .when(appeal, { ...unit, coversHolder: false })
      .refused('HONOURS.NOT_FOR_HOLDER', 'R52');
  });

  it('R52: is possible from the revocation on, and without a publication its days do not end', () => {
    given(honourDecider, conferred).when(appeal, unit).refused('HONOURS.NOTHING_TO_APPEAL');
    const nextYear = { dueOn: '2018-07-14', dueAt: '2018-07-14T16:00:00.000Z' } as const;
    given(honourDecider, ...history)
      .when(appeal, { ...unit, appeal: nextYear, at: '2018-05-15T01:00:00.000Z' })
      .then(appealed);
  });

  it('R52: is not possible where the rulebook knows none', () => {
    given(honourDecider, ...history)
      .when(appeal, unit)
      .refused('HONOURS.APPEAL_NOT_PLANNED');
    given(honourDecider, ...history, unappealable)
      .when(appeal, unit)
      .refused('HONOURS.APPEAL_NOT_PLANNED');
  });

  it('R52: that came before the publication is the only one, and the publication begins no days', () => {
    given(honourDecider, ...history, appealed)
      .when(publish, { ...facts, appeal: appealDue })
      .then(unappealable);
  });

  it('R52: is decided by the conferring organ or one above it, by nobody who proposed or revoked', () => {
    const waiting = [...history, published, appealed];
    given(honourDecider, ...waiting)
      .when(dismiss, reviewer)
      .then(dismissedAppeal);
    given(honourDecider, ...waiting)
      .when(dismiss, { ...facts, ...acting('somebody', 'nation'), isAboveConferrer: true })
      .then({ ...dismissedAppeal, data: { ...dismissedAppeal.data, organ: 'nation', by: 'somebody' } });
    given(honourDecider, ...waiting)
      .when(dismiss, unit)
      .refused('HONOURS.NOT_YOURS_TO_REVIEW');
    for (const who of ['decider', 'proposer'])
      given(honourDecider, ...waiting)
        .when(reinstate, { ...facts, ...acting(who) })
        .refused('HONOURS.OWN_REVOCATION');
    given(honourDecider, ...waiting, dismissedAppeal)
      .when(dismiss, reviewer)
      .refused('HONOURS.NO_APPEAL');
    given(honourDecider, ...waiting, dismissedAppeal)
      .when(appeal, unit)
      .refused('HONOURS.APPEALED');
  });
});

describe('a revoked title of which everything is done', () => {
  const last = recovered('certificate', null, true);
  const recover: HonourAct = { type: 'RecoverItem', item: 'certificate', fen: null };
  const done = [stopped, off('bonus', 500_000), recovered('medal', null, true)];
  const over = { ...facts, at: appealDue.dueAt } as const;

  it('R52: is not closed while it may be appealed, and closed by time when nobody did', () => {
    given(honourDecider, ...history, published, ...done)
      .when(recover, facts)
      .then(last);
    given(honourDecider, ...history, published, ...done, last)
      .when(close, facts)
      .then();
    given(honourDecider, ...history, published, ...done, last)
      .when(close, over)
      .then(closed);
    given(honourDecider, ...history, published, ...done)
      .when(close, over)
      .then();
    given(honourDecider, ...history, published, ...done)
      .when(recover, over)
      .then(last, closed);
  });

  it('R52: is not closed while an appeal is pending, and closed with its dismissal', () => {
    const waiting = [...history, published, appealed, ...done];
    given(honourDecider, ...waiting)
      .when(recover, over)
      .then(last);
    given(honourDecider, ...waiting, last)
      .when(close, over)
      .then();
    const dismissed = { type: 'honours.appeal-dismissed', data: expect.anything() };
    given(honourDecider, ...waiting, last)
      .when(dismiss, reviewer)
      .then(dismissed as HonourEvent, closed);
    given(honourDecider, ...waiting)
      .when(dismiss, reviewer)
      .then(dismissed as HonourEvent);
  });

  it('R52: is never closed unpublished', () => {
    given(honourDecider, ...history, ...done, last)
      .when(close, over)
      .then();
  });

  it('is closed at once where the rulebook knows no appeal', () => {
    given(honourDecider, ...history, unappealable, ...done)
      .when(recover, facts)
      .then(last, closed);
  });
});

describe('a title withdrawn wrongly', () => {
  it.each([
    ['without an appeal', [...history, published]],
    ['after its appeal was dismissed', [...history, published, appealed, dismissedAppeal]],
    ['after it was closed', [...history, published, closed]],
  ])('R52: is given back %s, by somebody else than who withdrew it, on a paper', (_, past) => {
    given(honourDecider, ...past)
      .when(reinstate, reviewer)
      .then({
        type: 'honours.reinstated',
        data: expect.objectContaining({ revocation: 'honour-1@5', appeal: null, digest }),
        basis: {
          rulebook: 'digest',
          gates: [expect.objectContaining({ gate: 'own-motion', why: 'set-right', events: ['honour-1@5'] })],
        },
      });
    given(honourDecider, ...past)
      .when(reinstate, { ...facts, ...acting('decider') })
      .refused('HONOURS.OWN_REVOCATION');
    given(honourDecider, ...past)
      .when(reinstate, unit)
      .refused('HONOURS.NOT_YOURS_TO_REVIEW');
  });
});

describe('a title that is given back', () => {
  const taken = [
    ...[...history, published, stopped, recovered('medal', null, true), off('certificate', null)],
    ...[recovered('bonus', 200_000, false), appealed],
  ];
  const reinstated: HonourEvent = {
    type: 'honours.reinstated',
    data: {
      ...{
        revocation: 'honour-1@5',
        appeal: 'honour-1@11',
        reason: '…',
        digest,
        organ: 'group',
        by: 'reviewer',
      },
      dueBack: [
        { item: 'medal', fen: null },
        { item: 'bonus', fen: 200_000 },
      ],
      writtenOff: [{ item: 'certificate', fen: null }],
      benefits: ['model-worker-provincial'],
    },
  };
  const after = [...taken, reinstated];

  it('R52: is held again; what was taken is due back, what was given up is noted, benefits run', () => {
    given(honourDecider, ...taken)
      .when(reinstate, reviewer)
      .then({
        ...reinstated,
        basis: {
          rulebook: 'digest',
          gates: [
            {
              ...{ rule: 'R52', gate: 'appeal', outcome: 'met', why: 'allowed' },
              events: ['honour-1@5', 'honour-1@11'],
            },
          ],
        },
      });
    const honour = folded(honourDecider, after) as Honour;
    expect(standingOf(honour)).toBe('reinstated');
    expect(honour.benefitsStopped).toBe(false);
    expect(outstanding(honour)).toEqual({
      ...{ items: [], benefits: [], publication: true },
      dueBack: [
        { item: 'medal', fen: null },
        { item: 'bonus', fen: 200_000 },
      ],
    });
  });

  it('R54: each item comes back to the holder once, money by the fen', () => {
    const bonus: HonourEvent = {
      type: 'honours.item-returned',
      data: { item: 'bonus', fen: 200_000, complete: false },
    };
    given(honourDecider, ...after)
      .when({ type: 'ReturnItem', item: 'bonus' }, facts)
      .then(bonus);
    given(honourDecider, ...after, bonus)
      .when({ type: 'ReturnItem', item: 'bonus' }, facts)
      .refused('HONOURS.NOT_DUE_BACK');
    given(honourDecider, ...after)
      .when({ type: 'ReturnItem', item: 'medal' }, facts)
      .then({ type: 'honours.item-returned', data: { item: 'medal', fen: null, complete: true } });
    given(honourDecider, ...after)
      .when({ type: 'ReturnItem', item: 'medal' }, unit)
      .refused('HONOURS.NOT_YOUR_PART');
  });

  it('is published too', () => {
    given(honourDecider, ...after)
      .when(publishReinstatement, facts)
      .then(reinstatementPublished);
    given(honourDecider, ...after, reinstatementPublished)
      .when(publishReinstatement, facts)
      .refused('HONOURS.PUBLISHED');
  });

  it('R52: is withdrawn again on new grounds only, and never more comes back than is out', () => {
    const propose = {
      type: 'ProposeRevocation',
      ground: 'fraud',
      reason: '…',
      evidence,
      attachments: [],
    } as const;
    given(honourDecider, ...after)
      .when(propose, facts)
      .refused('HONOURS.NO_NEW_GROUNDS', 'R52');
    const again = { ...proposed, data: { ...proposed.data, evidence: ['dossier-1@9'] } } as HonourEvent;
    given(honourDecider, ...after)
      .when({ ...propose, evidence: ['dossier-1@9'] }, { ...facts, ...acting('proposer', 'discipline') })
      .then(again);
    const twice = folded(honourDecider, [...after, again, revoked]) as Honour;
    expect(outstanding(twice).items).toEqual([
      { item: 'certificate', fen: null },
      { item: 'bonus', fen: 300_000 },
    ]);
  });
});

describe('the title of a collective', () => {
  it('R53: is withdrawn, its plaque and certificate taken back, and given back on appeal, without money', () => {
    const closing = [conferredOnCollective, issued('plaque'), proposed, revoked, published];
    given(honourDecider, ...closing)
      .when({ type: 'RecoverItem', item: 'plaque', fen: null }, facts)
      .then(recovered('plaque', null, true));
    const objection: HonourEvent = {
      type: 'honours.appealed',
      data: { revocation: 'honour-1@3', text: '…', organ: 'unit-1', by: 'clerk' },
    };
    given(honourDecider, ...closing, recovered('plaque', null, true), objection)
      .when(reinstate, reviewer)
      .then({
        type: 'honours.reinstated',
        data: expect.objectContaining({ dueBack: [{ item: 'plaque', fen: null }], benefits: [] }),
      });
  });
});
