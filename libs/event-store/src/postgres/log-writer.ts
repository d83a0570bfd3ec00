import { DatabaseError } from 'pg';
import type { Clock } from '#libs/kernel';
import { IntegrityAlarm, OutcomeUnknown, UnfitAppend } from '../event-store.errors.js';
import type { Act, Outcome } from './act.js';
import { callAct } from './act-call.js';
import { callBatch } from './batch-call.js';
import type { LogReader } from './log-reader.js';
import type { Sessions } from './sessions.js';
import { ConnectionLost } from './until-answered.js';
import { outcomeOf, type Verdict } from './verdict.js';

/**
 * Writes a batch in one transaction and tells what became of each act; never rejects. After a cut the batch is
 * sent again: what was committed is known by its command, so nothing is lost or doubled.
 */
export class LogWriter {
  constructor(
    private readonly sessions: Sessions,
    private readonly reader: LogReader,
    private readonly clock: Clock,
    private readonly log: string,
  ) {}

  async write(acts: readonly Act[]): Promise<readonly Outcome[]> {
    try {
      const verdicts = await this.call(acts);
      return await Promise.all(acts.map((act, index) => this.outcome(act, verdicts[index])));
    } catch (error) {
      if (error instanceof ConnectionLost)
        return acts.map(({ commit }) => new OutcomeUnknown(commit.commandId, error));
      if (acts.length === 1) return [refusalIn(error)];
      // Nothing was written; halving finds the one that spoils the batch, and lets the others pass.
      const middle = Math.ceil(acts.length / 2);
      return [...(await this.write(acts.slice(0, middle))), ...(await this.write(acts.slice(middle)))];
    }
  }

  private call(acts: readonly Act[]): Promise<readonly Verdict[]> {
    const now = this.clock.now();
    const [act] = acts;
    const [write] = act?.writes ?? [];
    return act && write && acts.length === 1 && act.writes.length === 1
      ? callAct(this.sessions, this.log, write, act.commit, now)
      : callBatch(this.sessions, this.log, acts, now);
  }

  private async outcome(act: Act, verdict: Verdict | undefined): Promise<Outcome> {
    if (verdict === undefined) return new RangeError('the database said nothing about an act');
    try {
      return await outcomeOf(act, verdict, this.reader);
    } catch (error) {
      return new OutcomeUnknown(act.commit.commandId, error);
    }
  }
}

const refusalIn = (error: unknown): Error => {
  if (!(error instanceof DatabaseError)) return new Error('the append failed', { cause: error });
  const { constraint, detail } = error;
  if (constraint === 'event_id_key')
    return new UnfitAppend(`the id of an event stands in the log: ${detail}`);
  if (constraint === 'event_pkey') return new IntegrityAlarm(`the head lies behind the log: ${detail}`);
  return error;
};
