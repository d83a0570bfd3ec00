import type { EventRef, GateResult } from '#libs/kernel';
import type { AuditedEvent, Web } from '../domain/impact/audited-event.js';
import { gatesOfDecision } from '../domain/impact/decision-gates.js';
import { fateEvaluated, fateOfEvent, fateUnevaluated, type Fate } from '../domain/impact/fate.js';
import { changesOf, type GateChanges } from '../domain/impact/gate-changes.js';
import { grouped } from '../domain/impact/reach.js';
import type { Reliance } from '../domain/impact/reliance.js';
import { supposed, type ConclusionWord } from '../domain/impact/supposition.js';
import type { SupposedDecision } from '../domain/impact/what-if.js';
import { caseDecisions, type CaseDecision } from '../domain/recheck/case-decision.js';
import type { Fault } from '../domain/recheck/fault.js';
import type { Told } from '../domain/recheck/told.js';
import type { Rulebooks } from './ports/rulebooks.port.js';
import type { ReadStreams, Suppose } from './read-streams.js';
import { isDecision, knownTo, recheck, type Decision } from './recheck/decision.js';
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
    const { fate, ...gates } = await this.#again(event, on);
    this.#fates.set(event.position, fate);
    const shaken = on.filter(({ earlier }) => (this.#fates.get(earlier) ?? 'stands') !== 'stands');
    return { ...event, fate, because: this.#refsOf(shaken.map(({ earlier }) => earlier)), ...gates };
  }

  async #again({ event }: AuditedEvent, on: readonly Reliance[]): Promise<Again> {
    const decision = await this.streams.event(event);
    if (decision && isEvaluated(decision)) {
      const { holds, ...gates } = await this.#gates(decision);
      return { fate: fateEvaluated(holds, on, this.#fates), ...gates };
    }
    const lost = decision && isDecision(decision) ? await this.#lost(decision) : [];
    const fate = lost.length > 0 ? 'fails' : fateUnevaluated(on, this.#fates);
    const names = ({ events }: GateResult): boolean => events.some((ref) => this.#supposed.has(ref));
    const gates = lost.length > 0 ? (decision?.basis?.gates ?? []).filter(names) : [];
    const noLongerHold = gates.map(({ rule, gate, outcome: before }) => ({
      ...{ rule, gate, before, after: 'pending' as const },
    }));
    return { fate, noLongerHold, onOtherGrounds: [] };
  }

  async #gates(decision: CaseDecision): Promise<GateChanges> {
    const found = async (suppose: Suppose) =>
      gatesOfDecision(decision, await knownTo(decision, await this.#around(decision, suppose)));
    const before = await found((told) => told);
    const after = await found(this.#suppose);
    const isRejection = decision.type === 'nomination.rejected';
    return changesOf(before, after, isRejection, (ref) => this.#supposed.has(ref));
  }

  /** What would be wrong with a decision that now is not; that its basis would name other events is nothing wrong. */
  async #lost(decision: Decision): Promise<readonly Fault[]> {
    const faults = async (suppose: Suppose) =>
      (await recheck(decision, await this.#around(decision, suppose))).faults;
    const before = await faults((told) => told);
    const after = await faults(this.#suppose);
    return after.filter(
      ({ verdict, why }) => verdict !== 'basis-differs' && !before.some((fault) => fault.why === why),
    );
  }

  async #around(decision: Told, suppose: Suppose): Promise<Surroundings> {
    const act = await this.streams.actOf(decision);
    const read = { of: (stream: string, before: number) => this.streams.of(stream, before, suppose) };
    return new Surroundings(read, this.rulebooks, decision, act[0]?.position ?? decision.position, act);
  }

  readonly #suppose: Suppose = (told) => (this.#supposed.has(told.ref) ? supposed(told, this.instead) : told);

  #reliancesOf({ position }: AuditedEvent): readonly Reliance[] {
    return this.#reliesOn.get(position) ?? [];
  }

  #refsOf(positions: readonly number[]): readonly EventRef[] {
    return positions.flatMap((position) => this.#at.get(position)?.event ?? []);
  }
}

type Again = Pick<SupposedDecision, 'fate' | 'noLongerHold' | 'onOtherGrounds'>;

/** Those whose gates are told one by one. */
const isEvaluated = (event: Told): event is CaseDecision => Object.hasOwn(caseDecisions, event.type);
