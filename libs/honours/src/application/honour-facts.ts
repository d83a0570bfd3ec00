import { Injectable } from '@nestjs/common';
import { addWorkingDays, Arrangements } from '#libs/calendar';
import type { Reading } from '#libs/decisions';
import { daysAfter, endOfDay } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { DueDay, RepresentationsDue } from '../domain/due-day.js';
import type { HonourAct } from '../domain/honour.commands.js';
import type { HonourFacts } from '../domain/honour.facts.js';
import type { Honour } from '../domain/honour.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';
import { Organs } from './ports/organs.port.js';

/** Gathers what acts on an honour rest on. */
@Injectable()
export class HonourFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
    private readonly organs: Organs,
    private readonly arrangements: Arrangements,
  ) {}

  /** @throws CAMPAIGN.NOT_FOUND, and CALENDAR.YEAR_NOT_PUBLISHED where days are counted */
  async of(reading: Reading, honour: Honour, act: HonourAct): Promise<HonourFacts> {
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, honour.campaign);
    const nomination = await this.nominations.find(reading, honour.nomination);
    const { organId } = reading.circumstances.actor;
    const investigators: readonly string[] = rulebook.complaints.investigators;
    return {
      rulebook: digest,
      revocationRule: rulebook.revocation?.rule ?? null,
      coversHolder: nomination?.covered ?? false,
      isInvestigator: this.organs.kindsOf(organId).some((kind) => investigators.includes(kind)),
      isAboveConferrer: this.organs.isAbove(organId, honour.organ),
      representations: act.type === 'ProposeRevocation' ? this.#representations(reading, rulebook) : null,
      appeal: act.type === 'PublishRevocation' ? this.#appeal(reading, rulebook) : null,
    };
  }

  #representations(reading: Reading, rulebook: Rulebook): RepresentationsDue | null {
    const { revocation, counting: convention } = rulebook;
    const days = revocation?.representationsWorkingDays;
    if (days === undefined) return null;
    const { inForce } = this.arrangements;
    const dueOn = addWorkingDays(inForce, { from: reading.circumstances.today, days, convention });
    return { ...dueDay(rulebook, dueOn), arrangement: inForce.digest };
  }

  #appeal(reading: Reading, rulebook: Rulebook): DueDay | null {
    const days = rulebook.revocation?.appealDays;
    return days === undefined ? null : dueDay(rulebook, daysAfter(reading.circumstances.today, days));
  }
}

const dueDay = ({ timezone }: Rulebook, dueOn: DueDay['dueOn']): DueDay => ({
  dueOn,
  dueAt: endOfDay(timezone, dueOn),
});
