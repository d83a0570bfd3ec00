import { given } from '#libs/testing';
import {
  advanced,
  allSteps,
  facts,
  opened,
  openingOf,
  proposed,
  recommender,
  recommendingBody,
  reviewer,
  stepped,
} from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';

const asUnit = { ...facts, ...recommender };
const asCity = { ...facts, ...reviewer, standing: recommendingBody };
const ready = [opened('individual'), ...allSteps];
const atCity = [
  ...ready,
  proposed,
  advanced('unit-recommendation', 'unit-notice'),
  advanced('unit-notice', 'city-review'),
];
const step = {
  type: 'RecordStep',
  heldOn: '2017-05-15',
  present: 12,
  inFavour: 11,
  against: 1,
  minutes: 'a'.repeat(64),
} as const;
const forward: NominationEvent = {
  type: 'nomination.put-forward',
  data: { owner: 'city-1', stage: 'city-review' },
};

describe('a nomination', () => {
  it('R18: begins in the unit, on the path of the organ above it', () => {
    given(nominationDecider).when(openingOf('individual'), asUnit).then(opened('individual'));
  });

  it('is refused where no enrolled organ stands above the unit', () => {
    given(nominationDecider)
      .when(openingOf('individual'), { ...asUnit, owner: null })
      .refused('NOMINATION.UNIT_NOT_ENROLLED');
  });

  it('is refused for a category that the rulebook does not have', () => {
    const farmer = { ...openingOf('individual'), category: 'farmer' };
    given(nominationDecider).when(farmer, asUnit).refused('NOMINATION.KIND_NOT_PLANNED');
  });

  it('R5: a member unit nominates no collective', () => {
    given(nominationDecider)
      .when(openingOf('collective'), { ...asUnit, owner: { organ: 'member-1', path: 'member-unit' } })
      .refused('NOMINATION.NO_PLACE_FOR_KIND', 'R5');
  });

  it('R20: takes its steps in order', () => {
    given(nominationDecider, opened('individual'))
      .when({ ...step, step: 'inspection' }, asUnit)
      .refused('NOMINATION.STEP_OUT_OF_ORDER', 'R20');
    given(nominationDecider, opened('individual'), ...stepped('democratic-recommendation'))
      .when({ ...step, step: 'inspection' }, asUnit)
      .then(...stepped('inspection'));
  });

  it('R20: a step cannot lie before the one before it', () => {
    given(nominationDecider, opened('individual'), ...stepped('democratic-recommendation'))
      .when({ ...step, step: 'inspection', heldOn: '2017-05-12' }, asUnit)
      .refused('NOMINATION.STEP_DATE_WRONG');
  });

  it('R20: is proposed after its steps, and goes to the unit notice', () => {
    given(nominationDecider, ...ready)
      .when({ type: 'Propose' }, asUnit)
      .then(proposed, advanced('unit-recommendation', 'unit-notice'));
  });

  it('R20: is not proposed with a step missing', () => {
    given(nominationDecider, opened('individual'), ...stepped('democratic-recommendation', 'inspection'))
      .when({ type: 'Propose' }, asUnit)
      .refused('NOMINATION.GATES_NOT_MET', 'R20');
  });

  it('R22: does not leave the unit notice before it has closed', () => {
    given(nominationDecider, ...ready, proposed, advanced('unit-recommendation', 'unit-notice'))
      .when({ type: 'Advance' }, asUnit)
      .refused('NOMINATION.GATES_NOT_MET', 'R22');
  });

  it('R4: is put forward by its city', () => {
    given(nominationDecider, ...atCity)
      .when({ type: 'PutForward' }, asCity)
      .then(forward);
  });

  it('R4: is not put forward twice', () => {
    given(nominationDecider, ...atCity, forward)
      .when({ type: 'PutForward' }, asCity)
      .refused('NOMINATION.ALREADY_PUT_FORWARD');
  });

  it('R24: is acted on at the city by its joint recommending body only', () => {
    given(nominationDecider, ...atCity)
      .when({ type: 'PutForward' }, asUnit)
      .refused('NOMINATION.NOT_YOUR_PART');
    const elsewhere = { ...asCity, standing: { ...recommendingBody, covers: false } };
    given(nominationDecider, ...atCity)
      .when({ type: 'PutForward' }, elsewhere)
      .refused('NOMINATION.NOT_YOUR_PART');
  });

  it('R25: is not reviewed by whoever proposed it', () => {
    const review = {
      type: 'RecordReview',
      findings: ['procedure'],
      recommendation: 'support',
      remarks: '同意',
    } as const;
    given(nominationDecider, ...atCity)
      .when(review, { ...asCity, actor: { ...reviewer.actor, accountId: 'unit-clerk' } })
      .refused('NOMINATION.OWN_PROPOSAL');
    given(nominationDecider, ...atCity)
      .when(review, { ...asCity, actor: { ...reviewer.actor, onBehalfOf: 'unit-clerk' } })
      .refused('NOMINATION.OWN_PROPOSAL');
    const inPlace = atCity.map((event) => ({ ...event, onBehalfOf: reviewer.actor.accountId }));
    given(nominationDecider, ...inPlace)
      .when(review, asCity)
      .refused('NOMINATION.OWN_PROPOSAL');
  });

  it('R4: ends at the city when the slot has gone to another, and says so', () => {
    given(nominationDecider, ...atCity)
      .when({ type: 'Reject', rule: 'R4', reason: '名额已用完' }, { ...asCity, freeSlots: 0 })
      .then({
        type: 'nomination.rejected',
        data: { stage: 'city-review', rule: 'R4', reason: '名额已用完', by: 'city-reviewer' },
      });
  });

  it('cannot be stopped by a rule that is not broken', () => {
    given(nominationDecider, ...atCity)
      .when({ type: 'Reject', rule: 'R4', reason: '—' }, asCity)
      .refused('NOMINATION.RULE_NOT_BROKEN', 'R4');
  });

  it('R15: a soft rule is waived with a reason and its author; a hard one is not', () => {
    const newcomer = opened('individual', { serviceYears: 4 });
    const waived: NominationEvent = {
      type: 'nomination.gate-waived',
      data: { rule: 'R15', reason: '一线骨干', by: 'unit-clerk' },
    };
    given(nominationDecider, newcomer, ...allSteps)
      .when({ type: 'Propose' }, asUnit)
      .refused('NOMINATION.GATES_NOT_MET', 'R15');
    given(nominationDecider, newcomer)
      .when({ type: 'WaiveGate', rule: 'R15', reason: '一线骨干' }, asUnit)
      .then(waived);
    given(nominationDecider, newcomer, waived, ...allSteps)
      .when({ type: 'Propose' }, asUnit)
      .then(proposed, advanced('unit-recommendation', 'unit-notice'));
    given(nominationDecider, newcomer)
      .when({ type: 'WaiveGate', rule: 'R7', reason: '—' }, asUnit)
      .refused('NOMINATION.RULE_NOT_WAIVABLE');
  });

  it('takes no more acts once it has ended', () => {
    const withdrawn: NominationEvent = {
      type: 'nomination.withdrawn',
      data: { reason: '本人申请', wish: 'nominee', by: 'unit-clerk' },
    };
    given(nominationDecider, ...ready, withdrawn)
      .when({ type: 'Propose' }, asUnit)
      .refused('NOMINATION.ENDED');
  });
});
