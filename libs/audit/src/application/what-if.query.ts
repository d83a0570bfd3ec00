import { Injectable } from '@nestjs/common';
import type { Actor, EventRef } from '#libs/kernel';
import { refuse } from '../domain/audit.errors.js';
import { supposed, type ConclusionWord } from '../domain/impact/supposition.js';
import { casesOf, type WhatIf } from '../domain/impact/what-if.js';
import { ImpactQuery } from './impact.query.js';
import { RecheckLog } from './ports/recheck-log.port.js';
import type { Origin } from './ports/reliances.port.js';
import { Rulebooks } from './ports/rulebooks.port.js';
import { ReadStreams } from './read-streams.js';
import { SupposedWeb } from './supposed-web.js';

/** Which decisions would not stand if something were void, or had come to another conclusion; nothing is changed. */
@Injectable()
export class WhatIfQuery {
  constructor(
    private readonly impacts: ImpactQuery,
    private readonly log: RecheckLog,
    private readonly rulebooks: Rulebooks,
  ) {}

  /**
   * @param instead what it would have come to; without it, as if it had not been
   * @throws AUDIT.NO_ORIGIN, AUDIT.IMPACT_TOO_WIDE, AUDIT.WHAT_IF_TOO_WIDE, AUDIT.NO_CONCLUSION
   */
  async of(actor: Actor, origin: Origin, instead: ConclusionWord | undefined): Promise<WhatIf> {
    const web = await this.impacts.webOf(actor, origin);
    const origins = new Set(web.origins);
    const decided = web.events.filter(({ decides, position }) => decides && !origins.has(position));
    if (decided.length > mostDecisions) throw refuse('AUDIT.WHAT_IF_TOO_WIDE', { most: mostDecisions });
    const streams = new ReadStreams(this.log);
    const otherwise = new SupposedWeb(web, instead, streams, this.rulebooks);
    const began = otherwise.supposed;
    const items = casesOf(await otherwise.decisions());
    if (instead !== undefined) await expectConclusion(otherwise.supposed, instead, streams);
    return { origins: began, supposed: otherwise.supposed, items };
  }
}

const expectConclusion = async (
  events: readonly EventRef[],
  instead: ConclusionWord,
  streams: ReadStreams,
): Promise<void> => {
  for (const ref of events) {
    const event = await streams.event(ref);
    if (event && supposed(event, instead) !== event) return;
  }
  throw refuse('AUDIT.NO_CONCLUSION', { instead });
};

const mostDecisions = 2_000;
