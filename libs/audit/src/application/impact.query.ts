import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/audit.errors.js';
import type { Web } from '../domain/impact/audited-event.js';
import { drawingOf } from '../domain/impact/drawing.js';
import { impactOf, type Impact } from '../domain/impact/impact.js';
import { Reliances, type Origin } from './ports/reliances.port.js';

export interface DrawnImpact extends Impact {
  /** A flowchart in the language of Mermaid; absent where there is too much to draw. */
  readonly mermaid?: string;
}

/** What relied on something; nothing is changed by asking. */
@Injectable()
export class ImpactQuery {
  constructor(private readonly reliances: Reliances) {}

  /** @throws AUDIT.NO_ORIGIN, AUDIT.IMPACT_TOO_WIDE */
  async of(actor: Actor, origin: Origin): Promise<DrawnImpact> {
    const impact = impactOf(await this.webOf(actor, origin));
    const mermaid = drawingOf(impact);
    return { ...impact, ...(mermaid !== undefined && { mermaid }) };
  }

  /** @throws AUDIT.NO_ORIGIN, AUDIT.IMPACT_TOO_WIDE */
  async webOf(actor: Actor, origin: Origin): Promise<Web> {
    const web = await this.reliances.from(actor, origin, mostReliances);
    if (!web) throw refuse('AUDIT.IMPACT_TOO_WIDE', { most: mostReliances });
    if (web.origins.length === 0) throw refuse('AUDIT.NO_ORIGIN', { name: origin.name });
    return web;
  }
}

const mostReliances = 500_000;
