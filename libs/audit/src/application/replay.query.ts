import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/audit.errors.js';
import { differenceOf, type Changed } from '../domain/difference.js';
import { now, pointOf, pointPattern, type Point } from '../domain/point.js';
import { CaseStates, type StreamState } from './ports/case-states.port.js';

/** What was known of a case, and when. */
@Injectable()
export class ReplayQuery {
  constructor(private readonly states: CaseStates) {}

  /** @throws AUDIT.NO_POINT */
  asOf(actor: Actor, nomination: string, text: string | undefined): Promise<readonly StreamState[]> {
    return this.states.asOf(actor, nomination, pointIn(text));
  }

  /** @throws AUDIT.NO_POINT */
  async difference(
    actor: Actor,
    nomination: string,
    { from, to }: { readonly from: string; readonly to?: string },
  ): Promise<readonly Changed[]> {
    const points = [pointIn(from), pointIn(to)] as const;
    const [before, after] = await this.states.asOfBoth(actor, nomination, points);
    return differenceOf(byStream(before), byStream(after));
  }
}

const pointIn = (text: string | undefined): Point => {
  if (text === undefined) return now;
  if (!pointPattern.test(text)) throw refuse('AUDIT.NO_POINT', { text });
  return pointOf(text);
};

const byStream = (states: readonly StreamState[]): object =>
  Object.fromEntries(states.map(({ stream, state }) => [stream, state]));
