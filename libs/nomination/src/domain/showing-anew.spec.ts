import { folded, given } from '#libs/testing';
import { outdatedNotices } from './correcting.js';
import {
  advanced,
  facts,
  opened,
  proposed,
  recommender,
  recommendingBody,
  reviewer,
  rulebook,
} from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import type { Nomination } from './nomination.state.js';
import { gatesAt } from './passing.js';
import { stageOf } from './stage.js';

const posted = (notice: string, stage = 'unit-notice'): NominationEvent => ({
  ...{ type: 'nomination.notice-opened', data: { notice, stage, until: '2017-05-19' } },
});
const closed = (notice: string, stage = 'unit-notice'): NominationEvent => ({
  ...{ type: 'nomination.notice-closed', data: { notice, stage, complaints: [] } },
});
const revised: NominationEvent = {
  type: 'nomination.deeds-revised',
  data: { deeds: '删改后的事迹', reason: '按保密审查意见', by: 'unit-clerk' },
};
const atCity: readonly NominationEvent[] = [
  ...[opened('individual'), proposed, advanced('unit-recommendation', 'unit-notice')],
  ...[posted('p1'), closed('p1'), advanced('unit-notice', 'city-review')],
];
const asCity = { ...facts, ...reviewer, standing: recommendingBody };

const after = (...events: readonly NominationEvent[]): Nomination => {
  const state = folded(nominationDecider, events);
  if (state.status === 'none') throw new Error('nothing was opened');
  return state;
};

const gateOf = (rule: string, nomination: Nomination, rules = rulebook) => {
  const known = { ...facts, ...recommender, rulebook: rules, today: '2017-05-22' } as const;
  return gatesAt(nomination, stageOf(nomination, known), known).find((gate) => gate.rule === rule);
};

describe('Deeds that are revised after they were shown', () => {
  it('R21, R22: make the notice pending at whatever stage the nominee stands, with the revision as the reason', () => {
    expect(gateOf('R22', after(...atCity))).toBeUndefined();
    const nomination = after(...atCity, revised);
    expect(outdatedNotices(nomination)).toEqual(['unit-notice']);
    const [, , , , end, , since] = [...atCity, revised].map((_, index) => `nomination-1@${index}`);
    expect(gateOf('R22', nomination)).toMatchObject({
      ...{ outcome: 'pending', why: 'deeds-revised-since-notice', events: [since, end] },
    });
    given(nominationDecider, ...atCity, revised)
      .when({ type: 'Advance' }, asCity)
      .refused('NOMINATION.GATES_NOT_MET');
  });

  it('R22: hold the nominee until another notice has shown them for its whole period', () => {
    expect(gateOf('R22', after(...atCity, revised, posted('p2')))).toMatchObject({
      ...{ outcome: 'pending', why: 'notice-running' },
    });
    const shown = after(...atCity, revised, posted('p2'), closed('p2'));
    expect(outdatedNotices(shown)).toEqual([]);
    expect(gateOf('R22', shown)).toMatchObject({ outcome: 'met' });
  });

  it('R30: are shown by a later notice as well as by the same', () => {
    const later = [posted('p3', 'province-notice'), closed('p3', 'province-notice')];
    const province = [...atCity, revised, advanced('national-selection', 'province-notice'), ...later];
    expect(gateOf('R22', after(...province))).toBeUndefined();
    expect(gateOf('R30', after(...province))).toMatchObject({ outcome: 'met' });
    expect(gateOf('R30', after(...province, revised))).toMatchObject({ outcome: 'pending' });
  });

  it('R21: change nothing about a notice that does not show deeds', () => {
    expect(gateOf('R22', after(...atCity, revised), { ...rulebook, deeds: 'achievements' })).toBeUndefined();
  });
});
