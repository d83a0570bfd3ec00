import { Injectable } from '@nestjs/common';
import { part, RefusedOnRecord, type Reading } from '#libs/decisions';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';
import { refuse } from '../domain/recusal/recusal.errors.js';
import { isRecused } from '../domain/recusal/recusal.state.js';

/** Asked by every act of review, opinion, check, investigation and vote. */
@Injectable()
export class Recusals {
  /**
   * @param act name of the command, for the record
   * @throws RefusedOnRecord (VETTING.RECUSED) if the actor is recused from any of these nominations
   */
  async expectImpartial(reading: Reading, act: string, nominations: readonly string[]): Promise<void> {
    const { accountId, onBehalfOf = accountId } = reading.circumstances.actor;
    const own = await this.recusedFrom(reading, nominations, accountId);
    // Who stands in for a recused person is no more impartial.
    const recused = own.length > 0 ? own : await this.recusedFrom(reading, nominations, onBehalfOf);
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
