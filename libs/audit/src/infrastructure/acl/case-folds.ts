import { campaignDecider, quotaDecider, quotaId } from '#libs/campaign';
import { honourDecider } from '#libs/honours';
import { streamOf, type Decider, type DomainEvent } from '#libs/kernel';
import { nominationDecider, type NominationState } from '#libs/nomination';
import { noticeDecider } from '#libs/notice';
import { ballotDecider, type Ballot } from '#libs/review';
import { dossierDecider } from '#libs/vetting';
import type { Running } from '../../domain/running.js';

/** What the events of a stream come to, by the context's own `evolve`. */
const running = <Command, Event extends DomainEvent, State, Facts extends object, Shown>(
  { initialState, evolve }: Decider<Command, Event, State, Facts>,
  shownOf: (state: State) => Shown,
): Running<Shown> => {
  const at = (state: State): Running<Shown> => ({
    shown: () => shownOf(state),
    // An event's type is known from its name; the stream holds no others.
    after: ({ event, ref }) => at(evolve(state, event as Event, ref)),
  });
  return at(initialState);
};

const asItIs = <State>(state: State): State => state;

/** Who voted, but not for whom: that is as little for who looks back as for who looks on. */
const withoutVotes = (ballot: Ballot): unknown => {
  if (ballot.status === 'uncalled') return ballot;
  const { votes, named, voters: _voters, urns: _urns, ...shown } = ballot;
  return { ...shown, voted: [...votes.keys()], named: [...named.keys()] };
};

/** Only the case's own context knows whose quota it is in: its nomination, as it stood. */
export const nominationFold: Running<NominationState> = running(nominationDecider, asItIs);

/** By the category of the stream, before its first event. */
export const caseFolds: Readonly<Partial<Record<string, Running>>> = {
  nomination: nominationFold,
  dossier: running(dossierDecider, asItIs),
  honour: running(honourDecider, asItIs),
  notice: running(noticeDecider, asItIs),
  ballot: running(ballotDecider, withoutVotes),
  campaign: running(campaignDecider, asItIs),
  quota: running(quotaDecider, asItIs),
};

/** The streams that a case stands in by what its nomination said then. */
export const surroundings = (nomination: NominationState): readonly string[] => {
  if (nomination.status === 'none') return [];
  const { campaign, putForward } = nomination;
  const quota = putForward ? [streamOf(quotaDecider.category, quotaId(campaign, putForward.owner))] : [];
  return [streamOf(campaignDecider.category, campaign), ...quota];
};
