import type { EventRef } from '#libs/kernel';
import { isHonour, type AuditedEvent, type Web } from './audited-event.js';
import { pathTo, reachFrom, type Reach } from './reach.js';
import type { Reliance, RelianceKind } from './reliance.js';

export interface ReliesOn {
  readonly event: EventRef;
  readonly kind: RelianceKind;
  /** Rules of the gates that name it. */
  readonly rules: readonly string[];
}

export interface ImpactEvent extends AuditedEvent {
  /** Within the graph. The first leads back to an origin the shortest way; an origin relies on nothing here. */
  readonly reliesOn: readonly ReliesOn[];
}

/** What of one nominee's case relied on it. */
export interface ReachedCase {
  /** Nomination. */
  readonly id: string;
  readonly decisions: readonly EventRef[];
  readonly honours: readonly EventRef[];
}

export interface Impact {
  /** Events that it began with; those that nothing relied on are no part of the graph. */
  readonly origins: readonly EventRef[];
  readonly items: readonly ReachedCase[];
  /** Origins, decisions, honours, and what lies on the way, in the order of the log. */
  readonly events: readonly ImpactEvent[];
}

/** Every later decision and honour that relied on the origins, and how. */
export const impactOf = ({ origins, reliances, events }: Web): Impact => {
  const reach = reachFrom(origins, reliances);
  const at = new Map(events.map((event) => [event.position, event]));
  const reached = events.filter((event) => reach.has(event.position) && (event.decides || isHonour(event)));
  const graph = waysTo(reached, reach);
  const reliesOn = ({ earlier, kind, rules }: Reliance): readonly ReliesOn[] => {
    const on = at.get(earlier);
    return on && graph.has(earlier) ? [{ event: on.event, kind, rules }] : [];
  };
  return {
    origins: origins.flatMap((position) => at.get(position)?.event ?? []),
    items: casesOf(reached),
    events: events
      .filter(({ position }) => graph.has(position))
      .map((event) => ({ ...event, reliesOn: (reach.get(event.position) ?? []).flatMap(reliesOn) })),
  };
};

const waysTo = (reached: readonly AuditedEvent[], reach: Reach): ReadonlySet<number> => {
  const graph = new Set<number>();
  // What another way has shown already is not walked again.
  for (const { position } of reached)
    for (const step of pathTo(position, reach).toReversed()) {
      if (graph.has(step)) break;
      graph.add(step);
    }
  return graph;
};

const casesOf = (reached: readonly AuditedEvent[]): readonly ReachedCase[] => {
  const cases = new Map<string, { decisions: EventRef[]; honours: EventRef[] }>();
  for (const event of reached)
    for (const id of event.about) {
      const one = cases.get(id) ?? { decisions: [], honours: [] };
      (isHonour(event) ? one.honours : one.decisions).push(event.event);
      cases.set(id, one);
    }
  return [...cases].map(([id, one]) => ({ id, ...one }));
};
