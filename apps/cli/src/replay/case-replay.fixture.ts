import type { CaseReplay } from './case-replay.js';
import type { Change, Step } from './replay-steps.js';

const step = (position: number, day: string, more: Partial<Step> = {}): Step => ({
  ...{ position, event: `nomination-n1@${position}`, type: 'nomination.example', effectiveOn: day },
  ...{ recordedAt: `${day}T01:00:00.000Z`, enteredLate: false, rules: [], facts: {} },
  ...{ says: { zh: '更正基本情况', en: 'facts corrected' }, account: 'li-wei', organ: 'hall' },
  ...{ isDecision: false, gates: [], meanwhile: [], changes: [] },
  ...more,
});

const said = (before: string, after: string): Change => ({ path: '/nomination-n1/stage', before, after });

const met = {
  rule: 'R22',
  gate: 'notice-clean',
  outcome: 'met',
  why: 'clean',
  events: ['notice-7@3'],
} as const;

/** Five steps, of which the second and the fourth are decisions. */
export const fiveSteps: CaseReplay = {
  nomination: 'n1',
  timezone: 'Asia/Shanghai',
  steps: [
    step(3, '2017-05-15', {
      changes: [
        { path: '/nomination-n1/stage', after: 'first' },
        { path: '/nomination-n1/facts/0', after: '先进工作者（示例）' },
        { path: '/nomination-n1/facts/1', after: '示例单位' },
        { path: '/campaign-c/status', after: 'open' },
      ],
    }),
    step(8, '2017-05-16', {
      ...{ isDecision: true, rules: ['R22'], gates: [{ ...met, events: [...met.events] }] },
      changes: [said('first', 'second')],
    }),
    // Recorded in the evening by UTC, which is the next morning in Shanghai.
    step(9, '2017-05-19', { recordedAt: '2017-05-18T17:00:00.000Z' }),
    step(20, '2017-05-22', {
      ...{ isDecision: true, enteredLate: true, changes: [said('second', 'third')] },
      meanwhile: [{ path: '/quota-c/taken', before: 1, after: 2 }],
    }),
    step(21, '2017-06-01', { changes: [{ path: '/nomination-n1/facts/0', before: '先进工作者（示例）' }] }),
  ],
};
