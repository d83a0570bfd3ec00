import type { Nominated } from '../cast/nominee.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';
import { uncounted } from '../wire/answers.schema.js';

export interface Ballot {
  readonly campaign: string;
  readonly stage: 'region-ballot' | 'national-selection';
  readonly kind: Nominated['kind'];
  /** Login of who calls, closes and declares it. */
  readonly conductor: string;
  /** Logins. */
  readonly voters: readonly string[];
  readonly candidates: readonly Nominated[];
  /** R29: the national office enters the places here and the totals of the nation. */
  readonly entered?: { readonly places: number; readonly totals: object };
  /** How many votes each gets of whom the story wants elected; nobody else gets one. */
  readonly votes: ReadonlyMap<string, number>;
  /** The choices go to the urn. */
  readonly isSecret: boolean;
  /** Login of a member who is close to a candidate, and tries to vote all the same. */
  readonly recused?: string;
}

/** R28, R29: a group votes, the office counts and declares. */
export const vote = async (story: Story, ballot: Ballot): Promise<void> => {
  const { campaign, stage, kind, voters, entered } = ballot;
  const conductor = story.as(ballot.conductor);
  const candidates = ballot.candidates.map(({ id }) => id);
  const id = await conductor.opens('ballots', { campaign, stage, kind, candidates, ...entered });
  if (ballot.recused !== undefined) await standAside(story, id, ballot.recused, candidates);
  const choices = choicesOf(ballot);
  await eachOf([...voters.entries()], ([index, voter]) =>
    story.as(voter).acts(`ballots/${id}/votes`, { choices: choices[index] ?? [] }),
  );
  if (ballot.isSecret) await conductor.reads(`ballots/${id}`, uncounted);
  await conductor.acts(`ballots/${id}/closing`);
  await conductor.acts(`ballots/${id}/result`);
};

/** Who is close to a candidate takes no part, and that it was tried is on record. */
const standAside = async (
  story: Story,
  id: string,
  login: string,
  [close]: readonly string[],
): Promise<void> => {
  const member = story.as(login);
  await member.acts(`dossiers/${close}/recusals`, { reason: '近亲属 a close relative' });
  await member.isRefused(`ballots/${id}/votes`, { choices: [] }, { code: 'VETTING.RECUSED' });
};

/** Deals the votes out one after another, so that nobody votes for the same nominee twice. */
const choicesOf = ({ voters, votes }: Ballot): readonly (readonly string[])[] => {
  const dealt = [...votes].flatMap(([id, count]) => Array.from({ length: count }, () => id));
  return voters.map((_, index) => dealt.filter((_id, turn) => turn % voters.length === index));
};
