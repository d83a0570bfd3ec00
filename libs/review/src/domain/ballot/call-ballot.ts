import type { Circumstances } from '#libs/kernel';
import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { BallotRules } from './ballot-rules.js';
import type { BallotTerms } from './ballot.state.js';
import type { Candidate } from './ballot.words.js';
import { expectNobodyFrozen } from '../frozen.js';
import { expectNobodyLeftOut } from '../left-out.js';
import { refuse } from '../review.errors.js';

type CallBallot = Extract<BallotCommand, { type: 'CallBallot' }>;

export const callBallot = (
  command: CallBallot,
  facts: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  const { rules, members, coLeaders, conducts } = facts;
  const { campaign, stage, kind, totals } = command;
  if (!rules) throw refuse('REVIEW.STAGE_HAS_NO_BALLOT', { stage });
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: rules.rule });
  if (!members) throw refuse('REVIEW.GROUP_NOT_CONSTITUTED', { group: rules.stage.group });
  const candidates = candidatesOf(command, facts);
  const places = placesOf(command, rules);
  if (rules.stage.differential) expectDifferential(command, places, rules.rule);
  const { group, quorum, majority, differential, secret, delegation, coLeaders: mode } = rules.stage;
  const { rule, ratio } = rules;
  const terms = { rule, group, members, quorum, majority, differential };
  const proxies = proxiesOf(delegation);
  const manner = { secret, ...proxies, coLeaders: mode ? { mode, accounts: coLeaders } : null };
  return [
    {
      type: 'review.ballot-called',
      data: { campaign, stage, kind, ...terms, candidates, places, totals, ratio, ...manner },
    },
    ...ownProposals(members, facts),
  ];
};

/** Nobody votes on what they proposed: such a member takes no part from the first, and the quorum is of the others. */
const ownProposals = (
  members: readonly string[],
  { proposers, actor }: BallotFacts & Circumstances,
): readonly BallotEvent[] =>
  members
    .filter((member) => proposers.includes(member))
    .map((member) => ({
      type: 'review.member-recused',
      data: { member, reason: proposedACandidate, by: actor.accountId },
    }));

/** What stands on record as the reason, for whoever reads the ballot in either language. */
const proposedACandidate = '曾提名候选人 Proposed a candidate';

const proxiesOf = (
  delegation: BallotRules['stage']['delegation'] = false,
): Pick<BallotTerms, 'delegation' | 'proxiesAtMost'> =>
  typeof delegation === 'boolean'
    ? { delegation, proxiesAtMost: null }
    : { delegation: true, proxiesAtMost: delegation.most };

/** The result of a longer ballot is longer than an entry of the log may be. */
const candidatesAtMost = 500;

/** All who stand at the stage: for those who are left out there is no second ballot. So a freeze is decided first. */
const candidatesOf = (
  { candidates }: CallBallot,
  { standing, frozen }: BallotFacts,
): readonly Candidate[] => {
  if (candidates.length === 0) throw refuse('REVIEW.NO_CANDIDATES');
  if (candidates.length > candidatesAtMost)
    throw refuse('REVIEW.TOO_MANY_CANDIDATES', { candidates: candidates.length, most: candidatesAtMost });
  if (new Set(candidates).size < candidates.length) throw refuse('REVIEW.NOMINATIONS_REPEATED');
  const byId = new Map(standing.map((candidate) => [candidate.nomination, candidate]));
  const called = candidates.map((nomination) => {
    const found = byId.get(nomination);
    if (!found) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination });
    return found;
  });
  expectNobodyLeftOut(
    candidates,
    standing.map(({ nomination }) => nomination),
  );
  expectNobodyFrozen(frozen);
  return called;
};

const placesOf = ({ places, totals }: CallBallot, rules: BallotRules): number => {
  const { rule } = rules;
  if (rules.places !== null) {
    // R3: the allotment is the rulebook's; nobody enters another.
    if (totals || (places !== null && places !== rules.places))
      throw refuse('REVIEW.PLACES_FIXED', { places: rules.places, rule });
    return rules.places;
  }
  if (places === null || !totals) throw refuse('REVIEW.PLACES_MISSING', { rule });
  return places;
};

/** R18: more candidates than places, of the wider list where this one is a part of it (R29). */
const expectDifferential = ({ candidates, totals }: CallBallot, places: number, rule: string): void => {
  const list = totals ?? { candidates: candidates.length, places };
  if (list.candidates < candidates.length || list.places < places)
    throw refuse('REVIEW.TOTALS_TOO_SMALL', { rule });
  if (list.candidates <= list.places) throw refuse('REVIEW.NOT_DIFFERENTIAL', { ...list, rule });
};
