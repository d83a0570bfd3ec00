import { given } from '#libs/testing';
import { advanced, allSteps, facts, opened, proposed, recommender, reviewer } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import { nominationNotes } from './nomination.notes.js';

const asUnit = { ...facts, ...recommender };
const inUnit = opened('individual');
const atCity = [inUnit, ...allSteps, proposed, advanced('unit-recommendation', 'city-review')];
const returned: NominationEvent = {
  type: 'nomination.deeds-returned',
  data: { check: 'secrecy', passages: ['某段'], reason: '不宜公开' },
};
const revised: NominationEvent = {
  type: 'nomination.deeds-revised',
  data: { deeds: '删改后的事迹', reason: '按保密审查意见', by: 'unit-clerk' },
};
const revise = { type: 'ReviseDeeds', deeds: '删改后的事迹', reason: '按保密审查意见' } as const;

describe('the deeds of a nominee', () => {
  it('R42: go back to the unit when something must be cut, as long as the nomination is open', () => {
    const note = {
      type: 'NoteDeedsReturned',
      check: 'secrecy',
      passages: ['某段'],
      reason: '不宜公开',
    } as const;
    given(nominationNotes, ...atCity)
      .when(note, {})
      .then(returned);
    given(nominationNotes, ...atCity, {
      type: 'nomination.withdrawn',
      data: { reason: '因故', wish: 'organ', by: 'x' },
    })
      .when(note, {})
      .refused('NOMINATION.ENDED');
  });

  it('R42: are revised by the unit at whatever stage, once for each return', () => {
    given(nominationDecider, ...atCity, returned)
      .when(revise, asUnit)
      .then(revised);
    given(nominationDecider, ...atCity, returned, revised)
      .when(revise, asUnit)
      .refused('NOMINATION.DEEDS_NOT_RETURNED');
    given(nominationDecider, ...atCity, returned)
      .when(revise, { ...facts, ...reviewer })
      .refused('NOMINATION.NOT_YOUR_PART');
  });

  it('R21: are revised freely until the unit proposes, and not in silence afterwards', () => {
    given(nominationDecider, inUnit).when(revise, asUnit).then(revised);
    given(nominationDecider, ...atCity)
      .when(revise, asUnit)
      .refused('NOMINATION.DEEDS_NOT_RETURNED');
  });
});
