import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/audit.errors.js';
import { differenceOf, type Changed } from '../domain/difference.js';
import { now, pointOf, pointPattern, type Point } from '../domain/point.js';
import { CaseStates, type StreamState } from './ports/case-states.port.js';
import { CampaignRulesOfThen, type RulesOfThen } from './ports/rules-of-then.port.js';

export interface CaseThen {
  /** Those in force; absent before there was a campaign. */
  readonly rules: RulesOfThen | undefined;
  readonly streams: readonly StreamState[];
}

export interface CaseBetween {
  /** Those in force at each of the two points. */
  readonly rules: { readonly from: RulesOfThen | undefined; readonly to: RulesOfThen | undefined };
  readonly changes: readonly Changed[];
}

/** What was known of a case, and when. */
@Injectable()
export class ReplayQuery {
  constructor(
    private readonly states: CaseStates,
    private readonly rules: CampaignRulesOfThen,
  ) {}

  /** @throws AUDIT.NO_POINT, VETTING.DOSSIER_NOT_FOUND */
  async asOf(actor: Actor, nomination: string, text: string | undefined): Promise<CaseThen> {
    const streams = await this.states.asOf(actor, nomination, pointIn(text));
    return { rules: await this.rules.in(streams), streams };
  }

  /** @throws AUDIT.NO_POINT, VETTING.DOSSIER_NOT_FOUND */
  async difference(
    actor: Actor,
    nomination: string,
    { from, to }: { readonly from: string; readonly to?: string },
  ): Promise<CaseBetween> {
    const points = [pointIn(from), pointIn(to)] as const;
    const [before, after] = await this.states.asOfBoth(actor, nomination, points);
    const rules = { from: await this.rules.in(before), to: await this.rules.in(after) };
    return { rules, changes: differenceOf(byStream(before), byStream(after)) };
  }
}

const pointIn = (text: string | undefined): Point => {
  if (text === undefined) return now;
  if (!pointPattern.test(text)) throw refuse('AUDIT.NO_POINT', { text });
  return pointOf(text);
};

const byStream = (states: readonly StreamState[]): object =>
  Object.fromEntries(states.map(({ stream, state }) => [stream, state]));
