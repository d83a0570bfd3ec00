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
}

export const noQuota: Quota = { places: {}, held: new Map() };

/** Slots that may still be taken. */
export const freeSlots = ({ places, held }: Quota, kind: NomineeKind): number => {
  const { granted, cancelled } = places[kind] ?? { granted: 0, cancelled: 0 };
  return granted - cancelled - [...held.values()].filter((heldKind) => heldKind === kind).length;
};

export const quotaId = (campaign: string, organ: string): string => `${campaign}-${organ}`;
