import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { Matters, nobodys, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { noticeDecider } from '../domain/notice.decider.js';

/** A notice is of the organ that posted it. */
@Injectable()
export class NoticeMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
  ) {}

  onModuleInit(): void {
    this.matters.know('notice', (actor, id) => this.#notice(actor, id));
  }

  async #notice(actor: Actor, id: string): Promise<Matter | undefined> {
    const notice = await this.decisions.reading(actor).state(noticeDecider, id);
    if (notice.status === 'none') return undefined;
    const { organ, campaign } = notice;
    return { ...nobodys, organs: [organ], units: [organ], campaign };
  }
}
