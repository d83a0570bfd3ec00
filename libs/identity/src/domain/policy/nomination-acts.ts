import { act, any, involved, member, office, over, reading } from './audience.js';
import type { ActRow } from './policy.words.js';

const unit = { recommender: over };
const reviewing = { reviewer: over, office: over };
const ofCase = {
  ...{ recommender: over, reviewer: over, office: over, auditor: any },
  ...{ 'opinion-officer': involved, voter: member },
};

/** Nominations, and the sanctions that end them (R50). */
export const nominationActs = {
  'nomination.open': act({ recommender: any }),
  'nomination.correct': act(unit),
  'nomination.revise-deeds': act(unit),
  'nomination.record-step': act(unit),
  'nomination.propose': act(unit),
  'nomination.put-forward': act({ reviewer: over }),
  'nomination.review': act(reviewing),
  'nomination.waive': act({ ...unit, ...reviewing }),
  'nomination.advance': act({ ...unit, ...reviewing }),
  'nomination.reject': act({ ...unit, ...reviewing }),
  'nomination.withdraw': act({ ...unit, reviewer: over }),
  'nomination.freeze': act(reviewing),
  'nomination.unfreeze': act(reviewing),
  'nomination.call-up': act(office),
  'nomination.read': reading('case', ofCase),
  'sanction.propose': act({ reviewer: any, office: any }),
  'sanction.verify': act(office),
  'sanction.impose': act(office),
  'sanction.hand-over': act(office),
  'sanction.lift': act(office),
  'sanction.read': reading('case', { reviewer: involved, office: over, auditor: any }),
} as const satisfies Readonly<Record<string, ActRow>>;

/** Notices are for the public to read, and anybody may object. */
export const noticeActs = {
  'notice.open': act({ recommender: any, reviewer: any, office: any }),
  'notice.object': act({ recommender: any, reviewer: any, 'opinion-officer': any, office: any }),
  'notice.close': act({ ...unit, ...reviewing }),
  'notice.suspend': act({ ...unit, ...reviewing }),
  'notice.correct-facts': act({ ...unit, ...reviewing }),
  'notice.correct-deeds': act({ ...unit, ...reviewing }),
  'notice.restart': act({ ...unit, ...reviewing }),
  'notice.seal': act({ ...unit, ...reviewing }),
  'notice.read': reading('open', {
    ...{ recommender: any, reviewer: any, 'opinion-officer': any, office: any },
    ...{ voter: any, leader: any, auditor: any },
  }),
} as const satisfies Readonly<Record<string, ActRow>>;
