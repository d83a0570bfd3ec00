import { Injectable } from '@nestjs/common';
import { Arrangements } from '#libs/calendar';
import { parseRulebook, RulebookInvalid, type Rulebook } from '#libs/rulebook';
import type { CampaignCommand } from '../domain/campaign.commands.js';
import { refuse } from '../domain/campaign.errors.js';
import { RulebookStore } from './ports/rulebook-store.port.js';

/** Takes the text of a rulebook in: checks it and keeps a snapshot before anything rests on it. */
@Injectable()
export class RulebookIntake {
  constructor(
    private readonly rulebooks: RulebookStore,
    private readonly arrangements: Arrangements,
  ) {}

  /** @throws CAMPAIGN.RULEBOOK_INVALID with all its faults */
  async opening(text: string): Promise<CampaignCommand> {
    const rulebook = read(text);
    return {
      type: 'OpenCampaign',
      title: rulebook.title,
      rulebook: rulebook.rulebook,
      rulebookDigest: await this.rulebooks.keep(rulebook),
      arrangement: this.arrangements.inForce.digest,
    };
  }

  /** @throws CAMPAIGN.RULEBOOK_INVALID with all its faults */
  async amendment(text: string, reason: string): Promise<CampaignCommand> {
    return { type: 'AmendRulebook', rulebookDigest: await this.rulebooks.keep(read(text)), reason };
  }
}

const read = (text: string): Rulebook => {
  try {
    return parseRulebook(text);
  } catch (error) {
    if (!(error instanceof RulebookInvalid)) throw error;
    const faults = error.faults.map((fault) => ({ pointer: '/rulebook', ...fault }));
    throw refuse('CAMPAIGN.RULEBOOK_INVALID', { count: faults.length, faults });
  }
};
