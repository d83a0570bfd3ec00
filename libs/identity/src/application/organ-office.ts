import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope, Outcome } from '#libs/decisions';
import { commandIdOf } from '#libs/http';
import { IdentityFeed } from '../infrastructure/identity-feed.js';
import { organsIn } from '../infrastructure/organ-file.schema.js';
import { settle, type Settled } from './batch.js';
import { DecideOrgan } from './decide-organ.js';
import { generationsOf } from './generations.js';
import type { Organ } from './organ-directory.js';

/** Registers organs; when it answers, the directory of this process knows them. */
@Injectable()
export class OrganOffice {
  constructor(
    private readonly bus: CommandBus,
    private readonly feed: IdentityFeed,
  ) {}

  async register({ id, ...data }: Organ, envelope: Envelope): Promise<Outcome> {
    const outcome = await this.bus.execute(new DecideOrgan(id, { type: 'RegisterOrgan', ...data }, envelope));
    await this.feed.upTo(outcome.position ?? 0);
    return outcome;
  }

  /** Registers the organs of a YAML or JSON text; loaded again, it changes nothing. */
  load(text: string, envelope: Envelope): Promise<readonly Settled<Outcome>[]> {
    return this.registerAll(organsIn(text), envelope);
  }

  /** Each organ is an act of its own, its id made of the envelope's; those above come first. */
  async registerAll(organs: readonly Organ[], envelope: Envelope): Promise<readonly Settled<Outcome>[]> {
    const settled: Settled<Outcome>[] = [];
    for (const generation of generationsOf(organs)) {
      const act = (organ: Organ): Promise<Outcome> =>
        this.register(organ, { ...envelope, commandId: commandIdOf(envelope.commandId, organ.id) });
      settled.push(...(await settle(generation, act)));
    }
    return settled;
  }
}
