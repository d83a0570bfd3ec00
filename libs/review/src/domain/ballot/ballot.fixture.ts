import type { Actor } from '#libs/kernel';
import type { BallotRules } from './ballot-rules.js';
import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { BallotTerms } from './ballot.state.js';
import type { Candidate } from './ballot.words.js';

const title = { zh: '票决', en: 'Ballot' };

/** Six candidates for three places, `f` of division level, and a group of six. */
export const candidates: readonly Candidate[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((nomination) => ({
  nomination,
  rank: nomination === 'f' ? 'division' : 'section',
  category: 'cadre',
}));

export const members = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];

export const rules: BallotRules = {
  rule: 'R28',
  places: 3,
  ratio: { rule: 'R8', ranks: ['division'], categories: null, percent: 20 },
  stage: {
    stage: 'region-ballot',
    kind: 'ballot',
    title,
    level: 'region',
    by: 'office',
    rules: ['R3', 'R8', 'R28'],
    group: 'leading-group',
    quorum: '2/3',
    majority: '1/2',
    differential: true,
    secret: false,
    places: { individual: 3 },
  },
};

/** The office's view; whoever votes acts for another organ. */
export const facts: BallotFacts = {
  ...{ conducts: true, rulebook: 'd1', rules, members, coLeaders: ['m1', 'm2'], standing: candidates },
  ...{ frozen: [], recused: [], proposers: [], slip: 'act-1', slips: [] },
};

export const call: Extract<BallotCommand, { type: 'CallBallot' }> = {
  type: 'CallBallot',
  campaign: 'c1',
  stage: 'region-ballot',
  kind: 'individual',
  candidates: candidates.map(({ nomination }) => nomination),
  places: null,
  totals: null,
};

export const terms: BallotTerms = {
  campaign: 'c1',
  stage: 'region-ballot',
  kind: 'individual',
  rule: 'R28',
  group: 'leading-group',
  members,
  quorum: '2/3',
  majority: '1/2',
  differential: true,
  candidates,
  places: 3,
  totals: null,
  ratio: rules.ratio,
  secret: false,
  delegation: false,
  proxiesAtMost: null,
  coLeaders: null,
};

export const called: BallotEvent = { type: 'review.ballot-called', data: terms };

export const voted = (member: string, ...choices: readonly string[]): BallotEvent => ({
  type: 'review.voted',
  data: { member, choices, onBehalfOf: null, slip: null },
});

export const voter = (accountId: string): { actor: Actor; conducts: false } => ({
  actor: { accountId, organId: 'leading-group', role: 'voter' },
  conducts: false,
});
