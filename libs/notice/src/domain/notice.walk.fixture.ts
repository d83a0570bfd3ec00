import fc from 'fast-check';
import { endOfDay, type Actor, type Circumstances, type Decider, type LocalDate } from '#libs/kernel';
import { circumstances, type Walk, type WalkStep } from '#libs/testing';
import type { NoticeAct, RestartNotice } from './notice.commands.js';
import { noticeDecider } from './notice.decider.js';
import type { NoticeEvent } from './notice.events.js';
import { acting, opened } from './notice.fixture.js';
import type { NoticeFacts } from './notice.facts.js';
import { noticeRestartingDecider, type CountingFacts } from './notice-restarting.decider.js';
import { noNotice, type NoticeState } from './notice.state.js';

/** A notice's opening needs a campaign and nominees; here it is one act like the others. */
interface Post {
  readonly type: 'OpenNotice';
}

type Step = Post | RestartNotice | NoticeAct;
type Facts = NoticeFacts & CountingFacts;

/** The three deciders of one stream. */
const course: Decider<Step, NoticeEvent, NoticeState, Facts> = {
  category: noticeDecider.category,
  initialState: noNotice,
  decide: (step, state, facts) => {
    switch (step.type) {
      case 'OpenNotice':
        return state.status === 'none' ? [opened] : [];
      case 'RestartNotice':
        return noticeRestartingDecider.decide(step, state, facts);
      case 'RaiseObjection':
      case 'SuspendNotice':
      case 'CorrectFactsShown':
      case 'CorrectDeedsShown':
      case 'CloseNotice':
      case 'SealResult':
        return noticeDecider.decide(step, state, facts);
    }
  },
  evolve: noticeDecider.evolve,
};

const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };
const poster = acting('unit-1').actor;
const zone = 'Asia/Shanghai';
const rulebook = { counting: 'inclusive', timezone: zone } as const;
const nomination = fc.constantFrom('n1', 'n2', 'n2', 'n3');
const facts = {
  ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 8 },
  ...{ criteria: [], merits: [], lastViolationOn: null },
};

const command: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'OpenNotice' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'SuspendNotice' as const, reason: 'r' }) },
  { weight: 2, arbitrary: fc.constant({ type: 'RestartNotice' as const }) },
  { weight: 4, arbitrary: fc.constant({ type: 'CloseNotice' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'SealResult' as const, number: '1', seal: 's', digest: 'd' }) },
  nomination.map((of) => ({ type: 'CorrectFactsShown' as const, nomination: of, facts, reason: 'r' })),
  nomination.map((of) => ({ type: 'CorrectDeedsShown' as const, nomination: of, deeds: 'd', reason: 'r' })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.uuid(), nomination, fc.constantFrom('2017-05-18' as const, undefined))
      .map(([complaint, of, postmark]) => ({
        ...{ type: 'RaiseObjection' as const, complaint, nomination: of, lane: 'anonymous' as const },
        ...{ channel: 'post' as const, ...(postmark && { postmark }), text: 't' },
      })),
  },
);

/** Half of it within the period, half after its end; mostly by the organ that posted it. */
const known: fc.Arbitrary<Facts & Partial<Circumstances>> = fc.record({
  rulebook: fc.constant(rulebook),
  calendar: fc.constant({ arrangement: 'digest', lastDay: (): LocalDate => '2017-05-19' }),
  blocking: fc.constant([]),
  actor: fc.constantFrom(poster, poster, poster, timekeeper, circumstances.actor),
  at: fc.constantFrom('2017-05-18T01:00:00.000Z' as const, endOfDay(zone, '2017-05-19')),
  today: fc.constant('2017-05-20' as const),
});

const steps: fc.Arbitrary<WalkStep<Step, Facts>> = fc.record({ command, facts: known });

export const noticeWalk: Walk<Step, NoticeEvent, NoticeState, Facts> = {
  title: { zh: '公示', en: 'Notice' },
  decider: course,
  phaseOf: ({ status }) => status,
  steps,
};
