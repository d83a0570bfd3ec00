import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { honourDecider } from '../domain/honour.decider.js';
import { refuse } from '../domain/honours.errors.js';
import { honourView, type HonourView } from './honour-view.js';

/** One honour as it stands in the log now. */
@Injectable()
export class HonourQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws HONOURS.NOT_FOUND */
  async show(actor: Actor, id: string): Promise<HonourView> {
    const reading = this.decisions.reading(actor);
    const honour = await reading.state(honourDecider, id);
    if (honour.status === 'none') throw refuse('HONOURS.NOT_FOUND');
    return honourView(id, reading.revision(honourDecider, id), honour);
  }
}
