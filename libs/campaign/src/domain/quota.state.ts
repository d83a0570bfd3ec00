import type { NomineeKind } from '#libs/rulebook';

export interface Places {
  readonly granted: number;
  readonly cancelled: number;
}

/** Slots of one organ in one campaign. */
export interface Quota {
  readonly places: Readonly<Partial<Record<NomineeKind, Places>>>;
  /** Which kind of slot each nomination holds. */
  readonly held: ReadonlyMap<string, NomineeKind>;
  /** Sanctions in force against the organ, each with its rule; while there is one, it takes no slot (R50). */
  readonly barredBy: ReadonlyMap<string, string>;
}

export const noQuota: Quota = { places: {}, held: new Map(), barredBy: new Map() };

/** Slots that may still be taken. */
export const freeSlots = ({ places, held }: Quota, kind: NomineeKind): number => {
  const { granted, cancelled } = places[kind] ?? { granted: 0, cancelled: 0 };
  return granted - cancelled - [...held.values()].filter((heldKind) => heldKind === kind).length;
};

export const quotaId = (campaign: string, organ: string): string => `${campaign}-${organ}`;
