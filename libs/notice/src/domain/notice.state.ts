import type { EventRef, Instant, LocalDate } from '#libs/kernel';
import type { NoticeEvent, NoticeOutcome } from './notice.events.js';

type Opened = Extract<NoticeEvent, { type: 'notice.opened' }>['data'];

export interface Objection {
  readonly complaint: string;
  readonly nomination: string;
  readonly ref: EventRef;
}

/** One public notice, of one nominee or of many. */
export interface Notice {
  readonly status: 'running' | 'closed';
  readonly campaign: string;
  readonly stage: string;
  readonly scope: string;
  readonly organ: string;
  readonly nominations: readonly string[];
  readonly contents: readonly string[];
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly closesAt: Instant;
  readonly workingDays: number;
  readonly rule: string | null;
  readonly objections: readonly Objection[];
}

export type NoticeState = { readonly status: 'none' } | Notice;

export const noNotice: NoticeState = { status: 'none' };

/** What the notice has come to so far, for each nominee. */
export const outcomesOf = ({ nominations, objections }: Notice): readonly NoticeOutcome[] =>
  nominations.map((nomination) => {
    const raised = objections.filter((objection) => objection.nomination === nomination);
    return { nomination, complaints: raised.map(({ complaint }) => complaint) };
  });

export function evolve(state: NoticeState, event: NoticeEvent, ref: EventRef): NoticeState {
  if (event.type === 'notice.opened') return opened(event.data);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'notice.objection-raised': {
      const { complaint, nomination } = event.data;
      return { ...state, objections: [...state.objections, { complaint, nomination, ref }] };
    }
    case 'notice.closed':
      return { ...state, status: 'closed' };
  }
}

const opened = ({ arrangement: _, counting: __, ...data }: Opened): Notice => ({
  ...data,
  status: 'running',
  objections: [],
});
