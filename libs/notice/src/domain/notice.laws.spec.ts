import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, stateCouncilArrangement } from '#libs/calendar';
import { Refusal, type Instant, type LocalDate } from '#libs/kernel';
import { parseRulebook } from '#libs/rulebook';
import { circumstances } from '#libs/testing';
import type { NoticeAct } from './notice.commands.js';
import { noticeDecider } from './notice.decider.js';
import type { NoticeEvent } from './notice.events.js';
import { acting, nominee, opening } from './notice.fixture.js';
import type { NoticeState } from './notice.state.js';
import { noticeOpeningDecider } from './notice-opening.decider.js';

const first = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const arrangement = stateCouncilArrangement();
const calendar = {
  arrangement: arrangement.digest,
  lastDay: (from: LocalDate, days: number, convention: 'inclusive' | 'exclusive') =>
    addWorkingDays(arrangement, { from, days, convention }),
};
const dayOf = (instant: string): LocalDate => instant.slice(0, 10) as LocalDate;
const shanghai = 8 * 3_600_000;
const hour = 3_600_000;
/** Noon in Shanghai on some day of 2010–2024. */
const someNoon = fc.integer({ min: 14_610, max: 20_000 }).map((day) => day * 24 * hour + 4 * hour);

const openedAt = (noon: number, days: number, counting: 'inclusive' | 'exclusive', daysLate = 0) => {
  const stages = first.paths['city']!.map((stage) =>
    stage.kind === 'notice' ? { ...stage, workingDays: days } : stage,
  );
  const rulebook = { ...first, counting, paths: { city: stages } };
  const today = dayOf(new Date(noon + shanghai).toISOString());
  const effectiveOn = dayOf(new Date(noon + shanghai - daysLate * 24 * hour).toISOString());
  const facts = { rulebook, nominees: [nominee], calendar, ...acting('unit-1', 'recommender') };
  const when = { at: new Date(noon).toISOString() as Instant, today, effectiveOn };
  const [event] = noticeOpeningDecider.decide(opening, { status: 'none' }, { ...facts, ...when });
  return event as Extract<NoticeEvent, { type: 'notice.opened' }>;
};

const act = fc.oneof(
  fc.constant<NoticeAct>({ type: 'CloseNotice' }),
  fc.record({
    type: fc.constant('RaiseObjection' as const),
    complaint: fc.uuid(),
    nomination: fc.constantFrom('n1', 'n2'),
    ...{ lane: fc.constant('real-name' as const), channel: fc.constant('web' as const), text: fc.string() },
  }),
);

/** Acts at hours after the opening; refused ones leave no trace. */
const played = (opened: NoticeEvent, noon: number, acts: readonly (readonly [NoticeAct, number])[]) => {
  let state: NoticeState = noticeDecider.evolve(noticeDecider.initialState, opened, 'notice-1@0');
  const log: { readonly event: NoticeEvent; readonly at: number }[] = [];
  for (const [command, hours] of acts) {
    const at = noon + hours * hour;
    const when = { ...circumstances, ...acting('unit-1'), at: new Date(at).toISOString() as Instant };
    for (const event of decided(command, state, when)) {
      state = noticeDecider.evolve(state, event, `notice-1@${log.length + 1}`);
      log.push({ event, at });
    }
  }
  return { state, log };
};

const decided = (
  command: NoticeAct,
  state: NoticeState,
  when: typeof circumstances,
): readonly NoticeEvent[] => {
  try {
    return noticeDecider.decide(command, state, when);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

const counting = fc.constantFrom('inclusive' as const, 'exclusive' as const);
const someDays = fc.integer({ min: 1, max: 15 });

describe('the laws of a notice', () => {
  it('R22: it never closes, and never stops taking objections, before its last working day is over', () => {
    const acts = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 40 * 24 })), { maxLength: 40 });
    fc.assert(
      fc.property(someNoon, someDays, counting, acts, (noon, days, convention, some) => {
        const opened = openedAt(noon, days, convention);
        const sorted = [...some].sort(([, left], [, right]) => left - right);
        const { state, log } = played(opened, noon, sorted);
        const midnight = Date.parse(`${opened.data.until}T24:00:00.000Z`) - shanghai;
        for (const { event, at } of log) {
          expect(at >= midnight).toBe(event.type === 'notice.closed');
        }
        const inTime = sorted.filter(
          ([command, hours]) =>
            command.type === 'RaiseObjection' &&
            command.nomination === 'n1' &&
            noon + hours * hour < midnight,
        );
        expect(state.status === 'none' ? 0 : state.objections.length).toBe(inTime.length);
      }),
      { numRuns: 300 },
    );
  });

  it('R22: the public has exactly the working days of the rulebook, however late the paper is entered', () => {
    fc.assert(
      fc.property(someNoon, someDays, counting, fc.nat(30), (noon, days, convention, daysLate) => {
        const { from, until } = openedAt(noon, days, convention, daysLate).data;
        expect(from).toBe(dayOf(new Date(noon + shanghai).toISOString()));
        const counted = new Set<LocalDate>();
        for (let day = Date.parse(from); day <= Date.parse(until); day += 24 * hour) {
          const date = dayOf(new Date(day).toISOString());
          const begun = convention === 'inclusive' || date > from;
          if (begun && isWorkingDay(arrangement, date)) counted.add(date);
        }
        expect(counted.size).toBe(days);
        expect(counted.has(until)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
