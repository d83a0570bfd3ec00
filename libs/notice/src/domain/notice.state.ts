import type { EventRef, Instant, LocalDate } from '#libs/kernel';
import type { NoticeEvent } from './notice.events.js';

type DataOf<Type extends NoticeEvent['type']> = Extract<NoticeEvent, { type: Type }>['data'];

export const noticeStatuses = ['running', 'suspended', 'closed', 'sealed'] as const;

export interface Objection {
  readonly complaint: string;
  readonly nomination: string;
  readonly ref: EventRef;
}

/** What a notice came to for one nominee: the complaints that objections became; none is a clean notice. */
export interface NoticeOutcome {
  readonly nomination: string;
  readonly complaints: readonly string[];
}

/** The note that says what a notice came to. */
export type ResultNote = Pick<DataOf<'notice.result-sealed'>, 'number' | 'seal' | 'digest'>;

/** One public notice, of one nominee or of many. */
export interface Notice {
  readonly status: (typeof noticeStatuses)[number];
  readonly campaign: string;
  readonly stage: string;
  readonly scope: string;
  readonly organ: string;
  readonly nominations: readonly string[];
  readonly contents: readonly string[];
  /** The day it was first posted. */
  readonly firstDay: LocalDate;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly closesAt: Instant;
  readonly workingDays: number;
  readonly rule: string | null;
  readonly objections: readonly Objection[];
  /** How often its count began anew. */
  readonly restarts: number;
  readonly result: ResultNote | null;
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
    case 'notice.suspended':
      return { ...state, status: 'suspended' };
    case 'notice.corrected':
      return state;
    case 'notice.restarted':
      return restarted(state, event.data);
    case 'notice.closed':
      return { ...state, status: 'closed' };
    case 'notice.result-sealed': {
      const { number, seal, digest } = event.data;
      return { ...state, status: 'sealed', result: { number, seal, digest } };
    }
  }
}

const opened = ({ arrangement: _, counting: __, ...data }: DataOf<'notice.opened'>): Notice => ({
  ...data,
  status: 'running',
  firstDay: data.from,
  objections: [],
  restarts: 0,
  result: null,
});

const restarted = (
  notice: Notice,
  { from, until, closesAt, workingDays }: DataOf<'notice.restarted'>,
): Notice => ({
  ...notice,
  ...{ status: 'running', from, until, closesAt, workingDays },
  restarts: notice.restarts + 1,
});
