import { given } from '#libs/testing';
import { facts, nominee, opened, proposed, recommender, rulebook } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationCommand } from './nomination.commands.js';
import type { NominationEvent } from './nomination.events.js';
import { evolve } from './nomination.evolve.js';
import type { NominationState } from './nomination.state.js';
import { outdatedNotices } from './correcting.js';
import { gatesAt } from './passing.js';
import { stageOf } from './stage.js';

const asUnit = { ...facts, ...recommender };
const correct = (known: Partial<typeof nominee> = { serviceYears: 8 }): NominationCommand => ({
  ...{ type: 'CorrectFacts', facts: { ...nominee, ...known }, reason: '示例' },
});
const corrected = (known: Partial<typeof nominee> = { serviceYears: 8 }): NominationEvent => ({
  ...{ type: 'nomination.facts-corrected', data: { facts: { ...nominee, ...known }, reason: '示例' } },
});
const atNotice: readonly NominationEvent[] = [
  opened('individual'),
  proposed,
  { type: 'nomination.advanced', data: { from: 'unit-recommendation', to: 'unit-notice' } },
];
const notice = { notice: 'p1', stage: 'unit-notice' };
const posted: NominationEvent = {
  ...{ type: 'nomination.notice-opened', data: { ...notice, until: '2017-05-19' } },
};
const closed: NominationEvent = {
  ...{ type: 'nomination.notice-closed', data: { ...notice, complaints: [] } },
};

const after = (...events: readonly NominationEvent[]): Exclude<NominationState, { status: 'none' }> => {
  const state = events.reduce<NominationState>(
    (now, event, index) => evolve(now, event, `nomination-n1@${index}`),
    { status: 'none' },
  );
  if (state.status === 'none') throw new Error('nothing was opened');
  return state;
};

const gateOf = (rule: string, ...events: readonly NominationEvent[]) => {
  const nomination = after(...events);
  const known = { ...asUnit, today: '2017-05-22' } as const;
  return gatesAt(nomination, stageOf(nomination, { rulebook }), known).find((gate) => gate.rule === rule);
};

describe('correcting facts', () => {
  it('R21: is done in the notice while one runs', () => {
    given(nominationDecider, ...atNotice, posted)
      .when(correct(), asUnit)
      .refused('NOMINATION.NOTICE_RUNNING');
    const returned: NominationEvent = {
      ...{ type: 'nomination.deeds-returned', data: { check: 'secrecy', passages: ['…'], reason: '示例' } },
    };
    given(nominationDecider, ...atNotice, posted, returned)
      .when({ type: 'ReviseDeeds', deeds: '示例事迹', reason: '示例' }, asUnit)
      .refused('NOMINATION.NOTICE_RUNNING');
  });

  it('R21: is not done after the proposal where nobody would see it', () => {
    given(nominationDecider, ...atNotice)
      .when(correct(), asUnit)
      .refused('NOMINATION.WRONG_STAGE');
  });

  it('R21, R22: after the notice has closed makes it count no more, until another has closed', () => {
    given(nominationDecider, ...atNotice, posted, closed)
      .when(correct(), asUnit)
      .then(corrected());
    const before = [...atNotice, posted, closed];
    expect(gateOf('R22', ...before)).toMatchObject({ outcome: 'met', why: 'no-objection' });
    expect(outdatedNotices(after(...before))).toEqual([]);
    const changed = [...before, corrected()];
    expect(gateOf('R22', ...changed)).toMatchObject({
      ...{ outcome: 'pending', why: 'facts-changed-since-notice' },
      events: ['nomination-n1@5', 'nomination-n1@4'],
    });
    expect(outdatedNotices(after(...changed))).toEqual(['unit-notice']);
    const anew = { notice: 'p2', stage: 'unit-notice' };
    const again: NominationEvent[] = [
      { type: 'nomination.notice-opened', data: { ...anew, until: '2017-05-26' } },
      { type: 'nomination.notice-closed', data: { ...anew, complaints: [] } },
    ];
    expect(outdatedNotices(after(...changed, ...again))).toEqual([]);
    expect(gateOf('R22', ...changed, ...again)).toMatchObject({ outcome: 'met', why: 'no-objection' });
  });

  it('R22: a suspended notice that is opened again under its id shows the corrected facts', () => {
    const state = after(...atNotice, posted, corrected(), posted, closed);
    expect(state.notices).toMatchObject([{ notice: 'p1', outdated: null }]);
    expect(gateOf('R22', ...atNotice, posted, corrected(), posted, closed)).toMatchObject({ outcome: 'met' });
  });

  it('R7: nobody goes on by corrected facts that would not have let the unit propose', () => {
    const rank = rulebook.ranks.at(-1)!;
    const highest = [...atNotice, posted, corrected({ rank }), posted, closed];
    expect(gateOf('R7', ...atNotice, posted, closed)).toBeUndefined();
    expect(gateOf('R7', ...highest)).toMatchObject({ outcome: 'unmet' });
    given(nominationDecider, ...highest)
      .when({ type: 'Advance' }, asUnit)
      .refused('NOMINATION.GATES_NOT_MET', 'R7');
  });

  it("is the unit's alone", () => {
    const other = { ...asUnit, actor: { ...recommender.actor, organId: 'unit-2' } };
    given(nominationDecider, opened('individual')).when(correct(), other).refused('NOMINATION.NOT_YOUR_PART');
  });
});
