import { personsBehind, type EventRef } from '#libs/kernel';
import type { NomineeFacts } from '#libs/rulebook';
import type { NominationEvent } from './nomination.events.js';
import { evolveReserve } from './reserve.evolve.js';
import type {
  BallotResult,
  Nomination,
  NominationState,
  NoticePosted,
  StepTaken,
} from './nomination.state.js';

type Opened = Extract<NominationEvent, { type: 'nomination.opened' }>;
type StepRecorded = Extract<NominationEvent, { type: 'nomination.step-recorded' }>;

export function evolve(state: NominationState, event: NominationEvent, ref: EventRef): NominationState {
  if (event.type === 'nomination.opened') return opened(event.data, ref);
  return state.status === 'none' ? state : evolveOpened(state, event, ref);
}

const opened = (data: Opened['data'], ref: EventRef): Nomination => ({
  status: 'open',
  campaign: data.campaign,
  path: data.path,
  stage: data.stage,
  way: [data.stage],
  kind: data.kind,
  category: data.category,
  unit: data.unit,
  unitKinds: data.unitKinds,
  unitLevel: data.unitLevel,
  subject: data.subject,
  candidacy: data.candidacy,
  facts: data.facts,
  texts: { name: data.name, post: data.post, deeds: data.deeds },
  factsRef: ref,
  correctedSince: false,
  deedsReturned: null,
  steps: [],
  proposed: null,
  putForward: null,
  reviews: [],
  waivers: new Map(),
  notices: [],
  packages: new Map(),
  ballots: [],
  frozen: null,
  replacedBy: null,
});

function evolveOpened(now: Nomination, event: Exclude<NominationEvent, Opened>, ref: EventRef): Nomination {
  switch (event.type) {
    case 'nomination.facts-corrected':
      return corrected(now, event.data.facts, ref);
    case 'nomination.step-recorded':
      return { ...now, steps: [...now.steps, stepTaken(event.data, ref)] };
    case 'nomination.proposed':
      return { ...now, proposed: { by: personsBehind(event), on: event.data.on, ref } };
    case 'nomination.put-forward':
      return { ...now, putForward: { owner: event.data.owner, ref } };
    case 'nomination.review-recorded':
      return {
        ...now,
        reviews: [...now.reviews.filter((review) => !sameReview(review, event.data)), { ...event.data, ref }],
      };
    case 'nomination.gate-waived':
      return { ...now, waivers: new Map(now.waivers).set(event.data.rule, { stage: now.stage, ref }) };
    case 'nomination.notice-opened': {
      const { notice, stage } = event.data;
      // A notice that was suspended is opened again under its own id (R22).
      const others = now.notices.filter((posted) => posted.notice !== notice);
      const posted = { notice, stage, ref, closed: null, outdated: null, deedsRevised: null };
      return { ...now, notices: [...others, posted] };
    }
    case 'nomination.notice-closed': {
      const { notice, complaints } = event.data;
      const closedBy = (posted: NoticePosted): NoticePosted => ({
        ...posted,
        closed: { complaints: [...new Set([...(posted.closed?.complaints ?? []), ...complaints])], ref },
      });
      return {
        ...now,
        notices: now.notices.map((posted) => (posted.notice === notice ? closedBy(posted) : posted)),
      };
    }
    case 'nomination.deeds-returned':
      return { ...now, deedsReturned: ref };
    case 'nomination.deeds-revised':
      return {
        ...now,
        texts: { ...now.texts, deeds: event.data.deeds },
        deedsReturned: null,
        notices: now.notices.map((posted) => ({ ...posted, deedsRevised: ref })),
      };
    case 'nomination.package-received':
      return { ...now, packages: new Map(now.packages).set(event.data.package, ref) };
    case 'nomination.forfeited':
      return { ...now, status: 'forfeited' };
    case 'nomination.selected':
      return withBallot(now, { ...event.data, result: 'selected', rule: null, ref });
    case 'nomination.not-selected': {
      const result = 'not-selected';
      return { ...withBallot(now, { ...event.data, result, rule: null, ref }), status: result };
    }
    case 'nomination.passed-over': {
      const result = 'passed-over';
      return { ...withBallot(now, { ...event.data, result, ref }), status: result };
    }
    case 'nomination.sanctioned':
      return { ...now, status: 'sanctioned' };
    case 'nomination.frozen':
      return { ...now, frozen: { organ: event.data.organ, ref } };
    case 'nomination.unfrozen':
      return { ...now, frozen: null };
    case 'nomination.replaced':
    case 'nomination.called-up':
    case 'nomination.reserve-passed-over':
      return evolveReserve(now, event, ref);
    case 'nomination.advanced':
      return { ...now, stage: event.data.to, way: [...now.way, event.data.to] };
    case 'nomination.rejected':
      return { ...now, status: 'rejected' };
    case 'nomination.withdrawn':
      return { ...now, status: 'withdrawn' };
    case 'nomination.confirmed':
      return { ...now, status: 'confirmed' };
  }
}

const corrected = (now: Nomination, facts: NomineeFacts, ref: EventRef): Nomination => ({
  ...now,
  facts,
  factsRef: ref,
  correctedSince: now.proposed !== null,
  notices: now.notices.map((posted) => ({ ...posted, outdated: ref })),
  ballots: now.ballots.map((held) => ({ ...held, corrected: ref })),
});

const stepTaken = ({ step, heldOn, inFavour, against }: StepRecorded['data'], ref: EventRef): StepTaken => ({
  step,
  heldOn,
  carried: inFavour > against,
  ref,
});

const sameReview = (
  left: { stage: string; organ: string },
  right: { stage: string; organ: string },
): boolean => left.stage === right.stage && left.organ === right.organ;

const withBallot = (now: Nomination, ballot: Omit<BallotResult, 'corrected'>): Nomination => ({
  ...now,
  ballots: [...now.ballots, { ...ballot, corrected: null }],
});
