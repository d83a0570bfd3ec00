import { Injectable } from '@nestjs/common';
import { part, RefusedOnRecord, type Reading } from '#libs/decisions';
import { isOneOf, personsOf } from '#libs/kernel';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';
import { refuse } from '../domain/recusal/recusal.errors.js';
import { isRecused } from '../domain/recusal/recusal.state.js';
import { Nominees } from './nominees.js';

/** Asked by every act of review, opinion, check, investigation and vote. */
@Injectable()
export class Recusals {
  constructor(private readonly nominees: Nominees) {}

  /**
   * @param act name of the command, for the record
   * @throws VETTING.OWN_PROPOSAL if the actor, or who is acted for, proposed any of these nominations, and as
   * `expectNotRecused` does
   */
  async expectImpartial(reading: Reading, act: string, nominations: readonly string[]): Promise<void> {
    for (const nomination of nominations) {
      const proposers = await this.nominees.proposers(reading, nomination);
      if (isOneOf(proposers, reading.circumstances.actor))
        throw refuse('VETTING.OWN_PROPOSAL', { nomination });
    }
    await this.expectNotRecused(reading, act, nominations);
  }

  /**
   * For a ballot, which knows from its call who proposed its candidates.
   * @throws RefusedOnRecord (VETTING.RECUSED) if the actor, or who is acted for, is recused from any
   */
  async expectNotRecused(reading: Reading, act: string, nominations: readonly string[]): Promise<void> {
    const persons = personsOf(reading.circumstances.actor);
    const found = await Promise.all(persons.map((person) => this.recusedFrom(reading, nominations, person)));
    const recused = [...new Set(found.flat())];
    if (recused.length === 0) return;
    const note = { type: 'NoteActRefused', act } as const;
    throw new RefusedOnRecord(
      refuse('VETTING.RECUSED', { nominations: recused }),
      recused.map((nomination) => part(recusalDecider, nomination, note, nobodyConcerned)),
    );
  }

  /** Those of the nominations from which an account is recused. */
  async recusedFrom(
    reading: Reading,
    nominations: readonly string[],
    account: string,
  ): Promise<readonly string[]> {
    const found = await Promise.all(
      nominations.map(async (nomination) => {
        const recusals = await reading.state(recusalDecider, nomination);
        return isRecused(recusals, account) ? [nomination] : [];
      }),
    );
    return found.flat();
  }
}

/** The note is about the actor, whom no organ decides on here. */
const nobodyConcerned = { isKnown: true, isOver: false };
