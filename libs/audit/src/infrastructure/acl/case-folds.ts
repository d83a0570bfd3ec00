import { campaignDecider, quotaDecider, quotaId } from '#libs/campaign';
import { honourDecider } from '#libs/honours';
import { streamOf, type Decider, type DomainEvent } from '#libs/kernel';
import { nominationDecider, sanctionDecider, type NominationState } from '#libs/nomination';
import { noticeDecider } from '#libs/notice';
import { ballotDecider, packageDecider } from '#libs/review';
import { complaintDecider, dossierDecider, letterDecider } from '#libs/vetting';
import type { Running, Told } from '../../domain/running.js';
import { isNaming, namedBy } from './named-nominations.js';
import {
  shownOfBallot,
  shownOfComplaint,
  shownOfLetter,
  shownOfPackage,
  shownOfSanction,
} from './shown-of-case.js';

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

/** Only the case's own context knows whose quota it is in: its nomination, as it stood. */
export const nominationFold: Running<NominationState> = running(nominationDecider, asItIs);

/** A state of several nominations, as far as it is about this one. */
type ShownOf<State> = (state: State, nomination: string) => unknown;

type FoldOfCase = (nomination: string) => Running;

/** The same for every case that stands in it. */
const alike =
  (running: Running): FoldOfCase =>
  () =>
    running;

/** Of a stream that names nominations one after another: nothing, until it names this one. */
const onceNamed =
  <Command, Event extends DomainEvent, State, Facts extends object>(
    decider: Decider<Command, Event, State, Facts>,
    shownOf: ShownOf<State>,
  ): FoldOfCase =>
  (nomination) =>
    hiddenUntil(
      ({ event }) => isNaming(event) && namedBy(event).includes(nomination),
      running(decider, (state) => shownOf(state, nomination)),
    );

const hiddenUntil = (isNow: (told: Told) => boolean, hidden: Running): Running => ({
  shown: () => undefined,
  after: (next) => {
    const after = hidden.after(next);
    return isNow(next) ? after : hiddenUntil(isNow, after);
  },
});

/** By the category of the stream, before its first event. */
export const caseFolds: Readonly<Partial<Record<string, FoldOfCase>>> = {
  nomination: alike(nominationFold),
  dossier: alike(running(dossierDecider, asItIs)),
  honour: alike(running(honourDecider, asItIs)),
  notice: alike(running(noticeDecider, asItIs)),
  ballot: alike(running(ballotDecider, shownOfBallot)),
  campaign: alike(running(campaignDecider, asItIs)),
  quota: alike(running(quotaDecider, asItIs)),
  letter: onceNamed(letterDecider, shownOfLetter),
  complaint: onceNamed(complaintDecider, shownOfComplaint),
  package: onceNamed(packageDecider, shownOfPackage),
  sanction: onceNamed(sanctionDecider, shownOfSanction),
};

/** The streams that a case stands in by what its nomination said then. */
export const surroundings = (nomination: NominationState): readonly string[] => {
  if (nomination.status === 'none') return [];
  const { campaign, putForward } = nomination;
  const quota = putForward ? [streamOf(quotaDecider.category, quotaId(campaign, putForward.owner))] : [];
  return [streamOf(campaignDecider.category, campaign), ...quota];
};
