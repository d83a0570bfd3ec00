import { Injectable } from '@nestjs/common';
import { RulebookStore } from '#libs/campaign';
import { Refusal } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import { Rulebooks } from '../../application/ports/rulebooks.port.js';

@Injectable()
export class RulebooksOfCampaign extends Rulebooks {
  constructor(private readonly kept: RulebookStore) {
    super();
  }

  async find(digest: string): Promise<Rulebook | undefined> {
    try {
      return await this.kept.of(digest);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
