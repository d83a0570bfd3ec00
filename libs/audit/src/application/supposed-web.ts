import type { EventRef } from '#libs/kernel';
import type { AuditedEvent, Web } from '../domain/impact/audited-event.js';
import { gatesOfDecision } from '../domain/impact/decision-gates.js';
import { fateEvaluated, fateOfEvent, fateUnevaluated, type Fate } from '../domain/impact/fate.js';
import { changesOf, type GateChanges } from '../domain/impact/gate-changes.js';
import { grouped } from '../domain/impact/reach.js';
import type { Reliance } from '../domain/impact/reliance.js';
import { supposed, type ConclusionWord } from '../domain/impact/supposition.js';
import type { SupposedDecision } from '../domain/impact/what-if.js';
import { caseDecisions, type CaseDecision } from '../domain/recheck/case-decision.js';
import type { Told } from '../domain/recheck/told.js';
import type { Rulebooks } from './ports/rulebooks.port.js';
import type { ReadStreams, Suppose } from './read-streams.js';
import { knownTo } from './recheck/decision.js';
import { Surroundings } from './recheck/surroundings.js';

/** What relied on the origins, gone through in the order of the log, as if these were not as they are. */
export class SupposedWeb {
  readonly #at: ReadonlyMap<number, AuditedEvent>;
  readonly #reliesOn: ReadonlyMap<number, readonly Reliance[]>;
  readonly #fates: Map<number, Fate>;
  readonly #supposed: Set<EventRef>;

  constructor(
    private readonly web: Web,
    private readonly instead: ConclusionWord | undefined,
    private readonly streams: ReadStreams,
    private readonly rulebooks: Rulebooks,
  ) {
    this.#at = new Map(web.events.map((event) => [event.position, event]));
    this.#reliesOn = grouped(web.reliances, ({ later }) => later);
    this.#fates = new Map(web.origins.map((position) => [position, 'supposed']));
    this.#supposed = new Set(this.#refsOf(web.origins));
  }

  /** Events that would not be as they are, so far. */
  get supposed(): readonly EventRef[] {
    return [...this.#supposed];
  }

  /** Every decision that relied on the origins, and what would become of it. */
  async decisions(): Promise<readonly SupposedDecision[]> {
    const decisions: SupposedDecision[] = [];
    for (const event of this.web.events) {
      if (this.#fates.has(event.position)) continue;
      if (event.decides) decisions.push(await this.#decided(event));
      else this.#happened(event);
    }
    return decisions;
  }

  #happened(event: AuditedEvent): void {
    const fate = fateOfEvent(event, this.#reliancesOf(event), this.#fates);
    this.#fates.set(event.position, fate);
    if (fate === 'supposed') this.#supposed.add(event.event);
  }

  async #decided(event: AuditedEvent): Promise<SupposedDecision> {
    const on = this.#reliancesOf(event);
    const changes = await this.#again(event);
    const fate = changes ? fateEvaluated(changes.holds, on, this.#fates) : fateUnevaluated(on, this.#fates);
    this.#fates.set(event.position, fate);
    const shaken = on.filter(({ earlier }) => (this.#fates.get(earlier) ?? 'stands') !== 'stands');
    return {
      ...{ ...event, fate, because: this.#refsOf(shaken.map(({ earlier }) => earlier)) },
      ...{ noLongerHold: changes?.noLongerHold ?? [], onOtherGrounds: changes?.onOtherGrounds ?? [] },
    };
  }

  /** `undefined` where recheck does not evaluate such decisions. */
  async #again({ event }: AuditedEvent): Promise<GateChanges | undefined> {
    const decision = await this.streams.event(event);
    if (!decision || !isEvaluated(decision)) return undefined;
    const nomination = decision.stream.slice(decision.stream.indexOf('-') + 1);
    const begin = await this.streams.beginOf(decision, nomination);
    const found = async (suppose: Suppose) => {
      const read = { of: (stream: string, before: number) => this.streams.of(stream, before, suppose) };
      const around = new Surroundings(read, this.rulebooks, decision, begin, [decision]);
      return gatesOfDecision(decision, await knownTo(decision, around));
    };
    const before = await found((told) => told);
    const after = await found((told) => (this.#supposed.has(told.ref) ? supposed(told, this.instead) : told));
    const isRejection = decision.type === 'nomination.rejected';
    return changesOf(before, after, isRejection, (ref) => this.#supposed.has(ref));
  }

  #reliancesOf({ position }: AuditedEvent): readonly Reliance[] {
    return this.#reliesOn.get(position) ?? [];
  }

  #refsOf(positions: readonly number[]): readonly EventRef[] {
    return positions.flatMap((position) => this.#at.get(position)?.event ?? []);
  }
}

const isEvaluated = (event: Told): event is CaseDecision => Object.hasOwn(caseDecisions, event.type);
