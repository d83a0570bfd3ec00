import { given } from '#libs/testing';
import {
  advanced,
  allSteps,
  facts,
  opened,
  proposed,
  recommender,
  recommendingBody,
  reviewer,
} from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import { nominationNotes } from './nomination.notes.js';

const reason = '收到新的情况反映';
const asUnit = { ...facts, ...recommender };
const asCity = { ...facts, ...reviewer, standing: recommendingBody };
const office = { accountId: 'clerk', organId: 'region-office', role: 'office' } as const;
const asOffice = { ...facts, actor: office, overCampaign: true };
const atCity: readonly NominationEvent[] = [
  ...[opened('individual'), ...allSteps, proposed],
  ...[advanced('unit-recommendation', 'unit-notice'), advanced('unit-notice', 'city-review')],
];
const frozenBy = (organ: string, by: string): NominationEvent => ({
  type: 'nomination.frozen',
  data: { organ, by, stage: 'city-review', reason },
});
const frozen = frozenBy('city-1-body', 'city-reviewer');
const freeze = { type: 'Freeze', reason } as const;
const unfreeze = { type: 'Unfreeze', reason } as const;

describe('a freeze', () => {
  it('R41: is put on by the organ that acts at the stage, or by the office of the campaign', () => {
    const nomination = given(nominationDecider, ...atCity);
    nomination.when(freeze, asCity).then(frozen);
    nomination.when(freeze, asOffice).then(frozenBy('region-office', 'clerk'));
    nomination.when(freeze, asUnit).refused('NOMINATION.NOT_YOUR_PART');
  });

  it('R41: lets nothing go on with the nomination but its end', () => {
    const nomination = given(nominationDecider, ...atCity, frozen);
    const review = { type: 'RecordReview', findings: [], recommendation: 'support', remarks: '—' } as const;
    nomination.when({ type: 'Advance' }, asCity).refused('NOMINATION.FROZEN', 'R41');
    nomination.when({ type: 'PutForward' }, asCity).refused('NOMINATION.FROZEN');
    nomination.when({ type: 'Confirm', honour: 'h1' }, asCity).refused('NOMINATION.FROZEN');
    nomination.when(review, asCity).refused('NOMINATION.FROZEN');
    nomination.when(freeze, asCity).refused('NOMINATION.FROZEN');
    nomination
      .when({ type: 'Withdraw', wish: 'nominee', reason }, asUnit)
      .then({ type: 'nomination.withdrawn', data: { reason, wish: 'nominee', by: 'unit-clerk' } });
  });

  it('R41: is no ground to reject', () => {
    given(nominationDecider, ...atCity, frozen)
      .when({ type: 'Reject', rule: 'R41', reason }, asCity)
      .refused('NOMINATION.RULE_NOT_BROKEN', 'R41');
  });

  it('R22: does not keep a notice from closing, nor a package from being received', () => {
    const closed = { type: 'NoteNoticeClosed', notice: 'x', stage: 'unit-notice', complaints: [] } as const;
    given(nominationNotes, ...atCity, frozen)
      .when(closed, {})
      .then({
        type: 'nomination.notice-closed',
        data: { notice: 'x', stage: 'unit-notice', complaints: [] },
      });
  });

  it('R41: is put on and lifted in a reserve too, and not after the end', () => {
    const waiting: readonly NominationEvent[] = [
      ...atCity,
      { type: 'nomination.not-selected', data: { ballot: 'b', stage: 'city-review', votes: 1 } },
    ];
    given(nominationDecider, ...waiting)
      .when(freeze, asOffice)
      .then(frozenBy('region-office', 'clerk'));
    given(nominationDecider, ...waiting, frozen)
      .when(unfreeze, asCity)
      .then({ type: 'nomination.unfrozen', data: { organ: 'city-1-body', by: 'city-reviewer', reason } });
    given(nominationDecider, ...waiting)
      .when({ type: 'Advance' }, asCity)
      .refused('NOMINATION.ENDED');
    const withdrawn: NominationEvent = {
      type: 'nomination.withdrawn',
      data: { reason, wish: 'nominee', by: 'unit-clerk' },
    };
    given(nominationDecider, ...atCity, frozen, withdrawn)
      .when(unfreeze, asCity)
      .refused('NOMINATION.ENDED');
  });

  it('R41: is lifted by whoever put it on, or by the office, and by nobody below', () => {
    const thawed = (organ: string, by: string): NominationEvent => ({
      type: 'nomination.unfrozen',
      data: { organ, by, reason },
    });
    given(nominationDecider, ...atCity, frozen)
      .when(unfreeze, asCity)
      .then(thawed('city-1-body', 'city-reviewer'));
    given(nominationDecider, ...atCity, frozen)
      .when(unfreeze, asOffice)
      .then(thawed('region-office', 'clerk'));
    given(nominationDecider, ...atCity, frozenBy('region-office', 'clerk'))
      .when(unfreeze, asCity)
      .refused('NOMINATION.NOT_YOUR_PART');
    given(nominationDecider, ...atCity)
      .when(unfreeze, asCity)
      .refused('NOMINATION.NOT_FROZEN');
  });
});
