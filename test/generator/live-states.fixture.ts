import { campaignDecider, quotaDecider, quotaId } from '#libs/campaign';
import type { Decisions, Reading } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import { honourDecider } from '#libs/honours';
import type { Actor, Decider, DomainEvent } from '#libs/kernel';
import { nominationDecider, sanctionDecider } from '#libs/nomination';
import { noticeDecider } from '#libs/notice';
import { ballotDecider, packageDecider } from '#libs/review';
import { complaintDecider, dossierDecider, letterDecider } from '#libs/vetting';
import { WiderStreams } from '../../libs/audit/src/application/ports/wider-streams.port.js';
import { plain } from '../../libs/audit/src/domain/plain.js';
import { isNaming, namedBy } from '../../libs/audit/src/infrastructure/acl/named-nominations.js';
import {
  shownOfBallot,
  shownOfComplaint,
  shownOfLetter,
  shownOfPackage,
  shownOfSanction,
} from '../../libs/audit/src/infrastructure/acl/shown-of-case.js';
import { catalogue } from './gathered.fixture.js';

type Live = (reading: Reading, id: string, nomination: string) => Promise<unknown>;

const live =
  <Command, Event extends DomainEvent, State, Facts extends object>(
    decider: Decider<Command, Event, State, Facts>,
    shownOf: (state: State, nomination: string) => unknown = (state) => state,
  ): Live =>
  async (reading, id, nomination) => {
    const state = await reading.state(decider, id);
    return reading.revision(decider, id) < 0 ? undefined : plain(shownOf(state, nomination));
  };

const kinds: Readonly<Record<string, Live>> = {
  nomination: live(nominationDecider),
  dossier: live(dossierDecider),
  honour: live(honourDecider),
  notice: live(noticeDecider),
  ballot: live(ballotDecider, shownOfBallot),
  campaign: live(campaignDecider),
  quota: live(quotaDecider),
  letter: live(letterDecider, shownOfLetter),
  complaint: live(complaintDecider, shownOfComplaint),
  package: live(packageDecider, shownOfPackage),
  sanction: live(sanctionDecider, shownOfSanction),
};

/** Every kind of stream whose state a case is shown. */
export const kindsOfState: readonly string[] = Object.keys(kinds).toSorted();

export const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** In place of the read model: what named whom so far; everybody may read it. */
export class NamedSoFar extends WiderStreams {
  readonly #naming = new Map<string, Set<string>>();

  note(events: readonly StoredEvent[]): void {
    for (const stored of events) {
      const event = { type: stored.type, data: catalogue.decode(stored) };
      if (!isNaming(event)) continue;
      for (const nomination of namedBy(event))
        this.#naming.set(nomination, (this.#naming.get(nomination) ?? new Set()).add(stored.stream));
    }
  }

  readable(_actor: Actor, nomination: string): Promise<readonly string[]> {
    return Promise.resolve([...(this.#naming.get(nomination) ?? [])]);
  }
}

/** As the pipeline reads it now, by the stream: the case and all that it stands in. */
export const readLive = async (
  decisions: Decisions,
  actor: Actor,
  nomination: string,
  named: readonly string[],
): Promise<ReadonlyMap<string, unknown>> => {
  const reading = decisions.reading(actor);
  const nominee = await reading.state(nominationDecider, nomination);
  if (nominee.status === 'none') return new Map();
  const { campaign, putForward } = nominee;
  const own = ['nomination', 'dossier', 'honour'].map((kind) => `${kind}-${nomination}`);
  const quota = putForward ? [`quota-${quotaId(campaign, putForward.owner)}`] : [];
  const states = new Map<string, unknown>();
  for (const stream of [...own, `campaign-${campaign}`, ...quota, ...named]) {
    const state = await kinds[kindOf(stream)]?.(reading, idOf(stream), nomination);
    if (state !== undefined) states.set(stream, state);
  }
  return states;
};

/** What no generated campaign knows: an organ and its nominees sanctioned, and the sanction lifted. */
export const sanctionsOf = (
  campaign: string,
  nominations: readonly string[],
): readonly (readonly DomainEvent[])[] => {
  const of = { organ: 'hall', slots: { individual: 1 }, by: 'clerk' };
  const reason = '示例';
  const evidence = nominations.map((nomination) => `dossier-${nomination}@0`);
  const proposed = { ...of, campaign, ground: 'fraud', nominations, reason, evidence };
  return [
    [{ type: 'nomination.sanction-proposed', data: proposed }],
    [{ type: 'nomination.sanction-verified', data: { by: 'clerk' } }],
    [{ type: 'nomination.sanction-imposed', data: { ...of, rule: 'R55', nominations } }],
    [{ type: 'nomination.sanction-lifted', data: { reason, paper: null, by: 'clerk' } }],
  ];
};
