import { personsBehind, type EventRef } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import type { Ballot, BallotTerms, CalledBallot } from './ballot.state.js';
import { coLeadersBreakTies } from './co-leaders.js';

export const evolveBallot = (ballot: Ballot, event: BallotEvent, ref: EventRef): Ballot => {
  if (event.type === 'review.ballot-called') return evolveCall(ballot, event.data, ref);
  return ballot.status === 'uncalled' ? ballot : evolveCalled(ballot, event, ref);
};

/** Begins anew also after an annulment, but for the count of rounds and urns. */
const evolveCall = (before: Ballot, terms: BallotTerms, ref: EventRef): CalledBallot => {
  const { round, urns } = before.status === 'uncalled' ? { round: 0, urns: [] } : before;
  return {
    ...terms,
    status: 'voting',
    recused: [],
    among: terms.candidates.map(({ nomination }) => nomination),
    open: terms.places,
    round: round + 1,
    urns: terms.secret ? [...urns, round + 1] : urns,
    votes: new Map(),
    voters: [],
    delegations: new Map(),
    named: new Map(),
    confirmed: [],
    annulment: null,
    rounds: [],
    refs: [ref],
  };
};

type Later = Exclude<BallotEvent, { type: 'review.ballot-called' }>;

const evolveCalled = (ballot: CalledBallot, event: Later, ref: EventRef): CalledBallot => {
  switch (event.type) {
    case 'review.member-recused':
      return withoutMember(ballot, event.data.member);
    case 'review.vote-delegated': {
      const { from, to } = event.data;
      return { ...ballot, delegations: new Map(ballot.delegations).set(from, to) };
    }
    case 'review.voted': {
      const { member: by, choices, onBehalfOf, slip } = event.data;
      const voter = onBehalfOf ?? by;
      const voters = [...ballot.voters, voter, by];
      return { ...ballot, voters, votes: new Map(ballot.votes).set(voter, { by, choices, slip }) };
    }
    case 'review.ballot-closed':
      return {
        ...ballot,
        status: 'closed',
        annulment: null,
        rounds: [...ballot.rounds, event.data],
        refs: [...ballot.refs, ref],
      };
    case 'review.ballot-tied': {
      const { among, places } = event.data;
      const round = ballot.round + 1;
      return {
        ...ballot,
        status: coLeadersBreakTies(ballot) ? 'tied' : 'voting',
        ...{ among, open: places, round, votes: new Map(), named: new Map(), confirmed: [] },
        urns: ballot.secret ? [...ballot.urns, round] : ballot.urns,
        refs: [...ballot.refs, ref],
      };
    }
    case 'review.tie-choice-named': {
      const { by, choices } = event.data;
      return { ...ballot, named: new Map(ballot.named).set(by, choices) };
    }
    case 'review.tie-broken': {
      const { selected, by } = event.data;
      const votesFor = (nomination: string): number => (selected.includes(nomination) ? by.length : 0);
      const tally = ballot.among.map((nomination) => ({ nomination, votes: votesFor(nomination) }));
      const rounds = [...ballot.rounds, { cast: by.length, tally }];
      return { ...ballot, status: 'closed', annulment: null, rounds, refs: [...ballot.refs, ref] };
    }
    case 'review.tie-left-open':
      return { ...ballot, status: 'voting', refs: [...ballot.refs, ref] };
    case 'review.result-confirmed':
      return { ...ballot, confirmed: [...ballot.confirmed, event.data.by] };
    case 'review.reserve-called-up':
      return ballot;
    case 'review.annulment-proposed':
      return { ...ballot, annulment: { by: event.data.by, persons: personsBehind(event) } };
    case 'review.annulment-confirmed':
    case 'review.ballot-annulled':
      return { ...ballot, status: 'annulled' };
    case 'review.result-declared':
      return { ...ballot, status: 'declared', result: event.data };
  }
};

/** Neither the member's vote counts, nor one cast in another's place. */
export const withoutMember = (ballot: CalledBallot, member: string): CalledBallot => ({
  ...ballot,
  recused: [...ballot.recused, member],
  votes: new Map([...ballot.votes].filter(([voter, { by }]) => voter !== member && by !== member)),
});
