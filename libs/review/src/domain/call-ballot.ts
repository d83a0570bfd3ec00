import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { BallotRules } from './ballot-rules.js';
import type { Candidate } from './ballot.words.js';
import { refuse } from './review.errors.js';

type CallBallot = Extract<BallotCommand, { type: 'CallBallot' }>;

export const callBallot = (command: CallBallot, facts: BallotFacts): readonly BallotEvent[] => {
  const { rules, members, conducts } = facts;
  const { campaign, stage, kind, totals } = command;
  if (!rules) throw refuse('REVIEW.STAGE_HAS_NO_BALLOT', { stage });
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: rules.rule });
  if (!members) throw refuse('REVIEW.GROUP_NOT_CONSTITUTED', { group: rules.stage.group });
  const candidates = candidatesOf(command, facts);
  const places = placesOf(command, rules);
  if (rules.stage.differential) expectDifferential(command, places, rules.rule);
  const { group, quorum, majority, differential } = rules.stage;
  const { rule, ratio } = rules;
  const terms = { rule, group, members, quorum, majority, differential };
  return [
    {
      type: 'review.ballot-called',
      data: { campaign, stage, kind, ...terms, candidates, places, totals, ratio },
    },
  ];
};

const candidatesOf = ({ candidates }: CallBallot, { standing }: BallotFacts): readonly Candidate[] => {
  if (new Set(candidates).size < candidates.length) throw refuse('REVIEW.NOMINATIONS_REPEATED');
  return candidates.map((nomination) => {
    const found = standing.find((candidate) => candidate.nomination === nomination);
    if (!found) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination });
    return found;
  });
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
