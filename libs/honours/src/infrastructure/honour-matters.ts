import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { Matters, nobodys, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { honourDecider } from '../domain/honour.decider.js';

/** An honour is of the organ that conferred it; of whose unit its holder is, the nomination tells. */
@Injectable()
export class HonourMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
  ) {}

  onModuleInit(): void {
    this.matters.know('honour', (actor, id) => this.#honour(actor, id));
  }

  async #honour(actor: Actor, id: string): Promise<Matter | undefined> {
    const honour = await this.decisions.reading(actor).state(honourDecider, id);
    if (honour.status === 'none') return undefined;
    return { ...nobodys, organs: [honour.organ], campaign: honour.campaign };
  }
}
