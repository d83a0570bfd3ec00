import { Injectable, type OnModuleInit } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { Nominees, type Claimed, type DeedsReturned, type NomineesKnown } from '#libs/vetting';
import { nominationDecider } from '../../domain/nomination.decider.js';
import { nominationNotes } from '../../domain/nomination.notes.js';

/** Tells vetting what a nomination claims and who proposed it, and takes back deeds that must be cut. */
@Injectable()
export class NomineesOfNomination implements NomineesKnown, OnModuleInit {
  constructor(private readonly nominees: Nominees) {}

  onModuleInit(): void {
    this.nominees.register(this);
  }

  async claimed(reading: Reading, id: string): Promise<Claimed | undefined> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return undefined;
    const { serviceYears, lastViolationOn } = nomination.facts;
    return { serviceYears, hasViolation: lastViolationOn !== null };
  }

  async proposers(reading: Reading, id: string): Promise<readonly string[]> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return [];
    const isOfUnit = reading.circumstances.actor.organId === nomination.unit;
    return isOfUnit ? [] : (nomination.proposed?.by ?? []);
  }

  async isOver(reading: Reading, id: string): Promise<boolean> {
    const { status } = await reading.state(nominationDecider, id);
    return status !== 'open';
  }

  deedsReturned(id: string, returned: DeedsReturned): Part {
    return part(nominationNotes, id, { type: 'NoteDeedsReturned', ...returned }, {});
  }
}
