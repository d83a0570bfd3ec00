import { personsOf, type EventRef } from '#libs/kernel';
import type { Told, Wire } from './told.js';

type Terms = Wire['review.ballot-called'];

interface Vote {
  readonly by: string;
  readonly choices: readonly string[] | null;
}

/** How a ballot stood: what it is about, and its present round. */
export interface BallotCourse {
  readonly terms: Terms;
  readonly phase: 'voting' | 'tied' | 'closed' | 'over';
  readonly recused: ReadonlySet<string>;
  /** Voted on in this round, for so many places. */
  readonly among: readonly string[];
  readonly open: number;
  /** By the member whose vote it is. */
  readonly votes: ReadonlyMap<string, Vote>;
  readonly delegations: ReadonlyMap<string, string>;
  /** Whom each co-leader named in this tie. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly confirmed: readonly string[];
  /** The persons behind the proposal to undo what is counted so far. */
  readonly annulment: readonly string[] | undefined;
  /** Of each round that was closed, the votes cast, and those for each candidate. */
  readonly rounds: readonly { readonly cast: number; readonly votes: ReadonlyMap<string, number> }[];
  /** The call, the counts and the ties. */
  readonly refs: readonly EventRef[];
}

export const ballotCourse = (events: readonly Told[]): BallotCourse | undefined =>
  events.reduce<BallotCourse | undefined>(
    (course, event) =>
      event.type === 'review.ballot-called' ? begun(event) : course && after(course, event),
    undefined,
  );

const begun = ({ data, ref }: Told<'review.ballot-called'>): BallotCourse => ({
  ...{ terms: data, phase: 'voting', recused: new Set(), votes: new Map(), delegations: new Map() },
  among: data.candidates.map(({ nomination }) => nomination),
  ...{ open: data.places, named: new Map(), confirmed: [], annulment: undefined, rounds: [], refs: [ref] },
});

const after = (course: BallotCourse, event: Told): BallotCourse => {
  const refs = [...course.refs, event.ref];
  if (event.type === 'review.member-recused') return withoutMember(course, event.data.member);
  if (event.type === 'review.vote-delegated')
    return { ...course, delegations: new Map(course.delegations).set(event.data.from, event.data.to) };
  if (event.type === 'review.voted') {
    const { member: by, choices, onBehalfOf } = event.data;
    return { ...course, votes: new Map(course.votes).set(onBehalfOf ?? by, { by, choices }) };
  }
  if (event.type === 'review.ballot-closed') {
    const votes = new Map(event.data.tally.map((count) => [count.nomination, count.votes]));
    const rounds = [...course.rounds, { cast: event.data.cast, votes }];
    return { ...course, phase: 'closed', annulment: undefined, rounds, refs };
  }
  if (event.type === 'review.ballot-tied') {
    const { among, places: open } = event.data;
    const round = {
      among,
      open,
      votes: new Map<string, Vote>(),
      named: new Map<string, readonly string[]>(),
    };
    return { ...course, ...round, confirmed: [], phase: leadersBreak(course) ? 'tied' : 'voting', refs };
  }
  if (event.type === 'review.tie-choice-named')
    return { ...course, named: new Map(course.named).set(event.data.by, event.data.choices) };
  if (event.type === 'review.tie-left-open') return { ...course, phase: 'voting', refs };
  if (event.type === 'review.tie-broken') {
    const { selected, by } = event.data;
    const votes = new Map(course.among.map((one) => [one, selected.includes(one) ? by.length : 0]));
    const rounds = [...course.rounds, { cast: by.length, votes }];
    return { ...course, phase: 'closed', annulment: undefined, rounds, refs };
  }
  if (event.type === 'review.annulment-proposed') return { ...course, annulment: personsOf(event.actor) };
  if (event.type === 'review.result-confirmed')
    return { ...course, confirmed: [...course.confirmed, event.data.by] };
  return isEnd(event) ? { ...course, phase: 'over' } : course;
};

const isEnd = ({ type }: Told): boolean =>
  type === 'review.result-declared' ||
  type === 'review.ballot-annulled' ||
  type === 'review.annulment-confirmed';

/** Neither the member's vote counts, nor one that the member cast for another. */
const withoutMember = (course: BallotCourse, member: string): BallotCourse => ({
  ...course,
  recused: new Set([...course.recused, member]),
  votes: new Map([...course.votes].filter(([voter, { by }]) => voter !== member && by !== member)),
});

/** The co-leaders who are not recused. */
export const leadersOf = ({ terms, recused }: BallotCourse): readonly string[] =>
  terms.coLeaders?.accounts.filter((leader) => !recused.has(leader)) ?? [];

/** R57: a tie that came back once is theirs. */
const leadersBreak = (course: BallotCourse): boolean =>
  course.terms.coLeaders?.mode === 'break-ties' && course.rounds.length > 1 && leadersOf(course).length > 0;
