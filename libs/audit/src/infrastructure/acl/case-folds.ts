import { campaignDecider, quotaDecider, quotaId } from '#libs/campaign';
import { honourDecider } from '#libs/honours';
import { streamOf, type Decider, type DomainEvent, type EventRef } from '#libs/kernel';
import { nominationDecider, type NominationState } from '#libs/nomination';
import { noticeDecider } from '#libs/notice';
import { ballotDecider, type Ballot } from '#libs/review';
import { dossierDecider } from '#libs/vetting';

/** An event on its way into a fold. */
export interface Told {
  readonly ref: EventRef;
  readonly event: DomainEvent;
}

/** What the events of a stream come to, by the context's own `evolve`. */
export type Replayed = (events: readonly Told[]) => unknown;

/** Only the case's own context knows whose quota it is in: its nomination, as it stood. */
export const nominationOf = (events: readonly Told[]): NominationState => foldOf(nominationDecider)(events);

/** By the category of the stream. */
export const caseFolds: Readonly<Partial<Record<string, Replayed>>> = {
  nomination: nominationOf,
  dossier: (events) => foldOf(dossierDecider)(events),
  honour: (events) => foldOf(honourDecider)(events),
  notice: (events) => foldOf(noticeDecider)(events),
  ballot: (events) => shownOf(foldOf(ballotDecider)(events)),
  campaign: (events) => foldOf(campaignDecider)(events),
  quota: (events) => foldOf(quotaDecider)(events),
};

/** The streams that a case stands in by what its nomination said then. */
export const surroundings = (nomination: NominationState): readonly string[] => {
  if (nomination.status === 'none') return [];
  const { campaign, putForward } = nomination;
  const quota = putForward ? [streamOf(quotaDecider.category, quotaId(campaign, putForward.owner))] : [];
  return [streamOf(campaignDecider.category, campaign), ...quota];
};

const foldOf =
  <Command, Event extends DomainEvent, State, Facts extends object>({
    initialState,
    evolve,
  }: Decider<Command, Event, State, Facts>) =>
  (events: readonly Told[]): State =>
    // An event's type is known from its name; the stream holds no others.
    events.reduce<State>((state, { event, ref }) => evolve(state, event as Event, ref), initialState);

/** Who voted, but not for whom: that is as little for who looks back as for who looks on. */
const shownOf = (ballot: Ballot): unknown => {
  if (ballot.status === 'uncalled') return ballot;
  const { votes, named, voters: _voters, urns: _urns, ...shown } = ballot;
  return { ...shown, voted: [...votes.keys()], named: [...named.keys()] };
};
