import type { Actor, Basis, EventRef, Instant, LocalDate } from '#libs/kernel';
import type { BallotWire, HonourWire, NoticeWire, PackageWire } from './wire-of-outcomes.js';
import type { NominationWire, SanctionWire, VettingWire } from './wire-of-cases.js';
import type { CampaignWire, IdentityWire } from './wire-of-surroundings.js';

/** By event type, what recheck reads of its data. */
export interface Wire
  extends
    NominationWire,
    SanctionWire,
    VettingWire,
    HonourWire,
    BallotWire,
    NoticeWire,
    PackageWire,
    CampaignWire,
    IdentityWire {}

export type ToldType = keyof Wire;

/** What every event says beside its data. */
export interface Marks {
  readonly stream: string;
  readonly ref: EventRef;
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: Instant;
  readonly effectiveOn: LocalDate;
  readonly actor: Actor;
  /** Events of one append bear the same. */
  readonly commandId: string;
  readonly basis?: Basis & { readonly read: readonly EventRef[] };
}

/** One event of the log. */
export type Told<Type extends ToldType = ToldType> = Extract<AnyTold, { readonly type: Type }>;

type AnyTold = {
  [Type in ToldType]: Marks & { readonly type: Type; readonly data: Wire[Type] };
}[ToldType];

/** The events of a stream, in their order. */
export class History {
  static readonly none = new History([]);

  constructor(readonly events: readonly Told[]) {}

  /** Those up to a revision. */
  upTo(revision: number): History {
    return new History(this.events.filter((event) => event.revision <= revision));
  }

  /** The first that is younger than a revision. */
  after(revision: number): Told | undefined {
    const last = this.events.at(-1);
    return last && last.revision > revision
      ? this.events.find((event) => event.revision > revision)
      : undefined;
  }

  all<Type extends ToldType>(...types: readonly Type[]): readonly Told<Type>[] {
    return this.events.filter((event): event is Told<Type> => types.some((type) => type === event.type));
  }

  first<Type extends ToldType>(type: Type): Told<Type> | undefined {
    return this.events.find((event): event is Told<Type> => event.type === type);
  }

  last<Type extends ToldType>(...types: readonly Type[]): Told<Type> | undefined {
    return this.events.findLast((event): event is Told<Type> => types.some((type) => type === event.type));
  }
}
