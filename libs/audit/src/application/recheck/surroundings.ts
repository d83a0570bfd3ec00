import { instantAfter, type EventRef } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Acting, OrganData } from '../../domain/recheck/acting.js';
import { digestInForce } from '../../domain/recheck/recorded-basis.js';
import { History, type Marks, type Told } from '../../domain/recheck/told.js';
import type { Rulebooks } from '../ports/rulebooks.port.js';
import type { KnownStreams } from './known-streams.js';

interface CampaignKnown {
  readonly campaign: History;
  readonly isClosed: boolean;
  /** None where no snapshot was kept. */
  readonly rulebook: Rulebook | undefined;
}

/** Streams as they stood when something was decided: before its act, and where it says so, as it had read them. */
export class Surroundings {
  readonly #read: ReadonlyMap<string, number>;
  #isStale = false;

  constructor(
    private readonly streams: Pick<KnownStreams, 'of'>,
    private readonly rulebooks: Rulebooks,
    readonly decision: Marks,
    private readonly before: number,
    /** Everything that was written with it. */
    readonly act: readonly Told[],
  ) {
    this.#read = new Map(decision.basis?.read.map(parts));
  }

  /**
   * A campaign, and the rulebook by which to evaluate: that which the decision names; where it names none, the one in
   * force. Whether the campaign was over goes by the log.
   * @param until position at which the rulebook in force was the one that counts
   */
  async campaign(id: string, until = Infinity): Promise<CampaignKnown> {
    const stream = `campaign-${id}`;
    const campaign = await this.of(stream);
    const then = new History(campaign.events.filter(({ position }) => position < until));
    const digest = this.decision.basis?.rulebook ?? digestInForce(then);
    return {
      campaign,
      isClosed: (await this.inLog(stream)).last('campaign.closed') !== undefined,
      rulebook: digest === undefined ? undefined : await this.rulebooks.find(digest),
    };
  }

  /** Whether it says of a stream that it read it as it had long not been any more. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** A stream as the decision had read it. */
  async of(stream: string): Promise<History> {
    const history = await this.inLog(stream);
    const revision = this.#read.get(stream);
    const missed = revision === undefined ? undefined : history.after(revision);
    if (revision === undefined || !missed) return history;
    this.#isStale ||= instantAfter(missed.recordedAt, longestAttempt) < this.decision.recordedAt;
    return history.upTo(revision);
  }

  /** A stream as the log had it, whatever the decision says. */
  inLog(stream: string): Promise<History> {
    return this.streams.of(stream, this.before);
  }

  /** Who decided; with the organs above theirs, and above another. */
  async acting(...others: readonly string[]): Promise<Acting> {
    const { actor } = this.decision;
    const { accountId, onBehalfOf, organId } = actor;
    return {
      actor,
      account: await this.of(`account-${accountId}`),
      principal: onBehalfOf === undefined ? undefined : await this.of(`account-${onBehalfOf}`),
      organs: await this.#organsAbove([organId, ...others]),
    };
  }

  async #organsAbove(ids: readonly string[]): Promise<ReadonlyMap<string, OrganData>> {
    const organs = new Map<string, OrganData>();
    for (const first of ids) {
      let id: string | null = first;
      while (id !== null && !organs.has(id)) {
        const history: History = await this.of(`organ-${id}`);
        const registered = history.last('identity.organ-registered')?.data;
        if (registered) organs.set(id, registered);
        id = registered?.parent ?? null;
      }
    }
    return organs;
  }
}

/** Milliseconds from an act's reading to its writing: others write meanwhile, but not for longer. */
const longestAttempt = 60_000;

const parts = (ref: EventRef): readonly [string, number] => {
  const at = ref.lastIndexOf('@');
  return [ref.slice(0, at), Number(ref.slice(at + 1))];
};
