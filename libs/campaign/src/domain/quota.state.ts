import type { NomineeKind } from '#libs/rulebook';

export interface Places {
  readonly granted: number;
  readonly cancelled: number;
}

/** A sanction that is proposed, and neither imposed nor lifted yet. */
export interface Pending {
  /** Below the quota's own; null: that organ itself. */
  readonly organ: string | null;
  /** Those named; none: the organ with all that it has. */
  readonly nominations: readonly string[];
  /** Free places that it would cost: nobody takes them until it is settled. */
  readonly kept: Readonly<Partial<Record<NomineeKind, number>>>;
}

export interface Bar {
  readonly rule: string;
  readonly organ: string | null;
}

/** Slots of one organ in one campaign, and its nominees: what sanctions and nominations must agree on. */
export interface Quota {
  readonly places: Readonly<Partial<Record<NomineeKind, Places>>>;
  /** Which kind of slot each nomination holds. */
  readonly held: ReadonlyMap<string, NomineeKind>;
  /** Nominations under way, with a slot or without. */
  readonly entered: ReadonlySet<string>;
  /** Sanctions under way (R50). */
  readonly pending: ReadonlyMap<string, Pending>;
  /** Sanctions in force against the organ or one below it, which takes no slot while there is one (R50). */
  readonly barredBy: ReadonlyMap<string, Bar>;
}

export const noQuota: Quota = {
  places: {},
  held: new Map(),
  entered: new Set(),
  pending: new Map(),
  barredBy: new Map(),
};

/** Slots that may still be taken. */
export const freeSlots = ({ places, held, pending }: Quota, kind: NomineeKind): number => {
  const { granted, cancelled } = places[kind] ?? { granted: 0, cancelled: 0 };
  const kept = [...pending.values()].reduce((sum, sanction) => sum + (sanction.kept[kind] ?? 0), 0);
  return granted - cancelled - kept - [...held.values()].filter((heldKind) => heldKind === kind).length;
};

/** The nominations that the organ has under way. */
export const nomineesOf = ({ held, entered }: Quota): readonly string[] => [
  ...new Set([...held.keys(), ...entered]),
];

/**
 * The sanction under way against a nomination, its unit or an organ over that unit.
 * @param lineage the unit first, then those above it
 */
export const pendingAgainst = (
  { pending }: Quota,
  nomination: string,
  lineage: readonly string[],
): string | null =>
  [...pending].find(([, { organ, nominations }]) =>
    nominations.length > 0 ? nominations.includes(nomination) : organ === null || lineage.includes(organ),
  )?.[0] ?? null;

/** Which organ of a unit's lineage a sanction in force keeps from taking slots of `owner`. */
export const barredAmong = (
  { barredBy }: Quota,
  owner: string,
  lineage: readonly string[],
): string | undefined =>
  [...barredBy.values()].map(({ organ }) => organ ?? owner).find((organ) => lineage.includes(organ));

export const quotaId = (campaign: string, organ: string): string => `${campaign}-${organ}`;
