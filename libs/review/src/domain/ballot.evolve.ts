import type { EventRef } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import type { Ballot, CalledBallot } from './ballot.state.js';

export const evolveBallot = (ballot: Ballot, event: BallotEvent, ref: EventRef): Ballot => {
  if (event.type === 'review.ballot-called') {
    const { candidates, places } = event.data;
    return {
      ...event.data,
      status: 'voting',
      recused: [],
      among: candidates.map(({ nomination }) => nomination),
      open: places,
      votes: new Map(),
      rounds: [],
      refs: [ref],
    };
  }
  return ballot.status === 'uncalled' ? ballot : evolveCalled(ballot, event, ref);
};

type Later = Exclude<BallotEvent, { type: 'review.ballot-called' }>;

const evolveCalled = (ballot: CalledBallot, event: Later, ref: EventRef): CalledBallot => {
  switch (event.type) {
    case 'review.member-recused': {
      const { member } = event.data;
      const votes = new Map([...ballot.votes].filter(([voter]) => voter !== member));
      return { ...ballot, recused: [...ballot.recused, member], votes };
    }
    case 'review.voted': {
      const { member, choices } = event.data;
      return { ...ballot, votes: new Map(ballot.votes).set(member, choices) };
    }
    case 'review.ballot-closed':
      return {
        ...ballot,
        status: 'closed',
        rounds: [...ballot.rounds, event.data],
        refs: [...ballot.refs, ref],
      };
    case 'review.ballot-tied': {
      const { among, places } = event.data;
      const refs = [...ballot.refs, ref];
      return { ...ballot, status: 'voting', among, open: places, votes: new Map(), refs };
    }
    case 'review.result-declared':
      return { ...ballot, status: 'declared', result: event.data };
  }
};
