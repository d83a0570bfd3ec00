import { Injectable } from '@nestjs/common';
import { Attachments, expectKept } from '#libs/attachments';
import { Arrangements, dueDayOf } from '#libs/calendar';
import type { Reading } from '#libs/decisions';
import { daysAfter, endOfDay } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { DueDay, RepresentationsDue } from '../domain/due-day.js';
import type { HonourAct } from '../domain/honour.commands.js';
import type { HonourFacts } from '../domain/honour.facts.js';
import type { Honour } from '../domain/honour.state.js';
import { papersOf } from './papers.js';
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
    private readonly attachments: Attachments,
  ) {}

  /** @throws CAMPAIGN.NOT_FOUND, ATTACHMENTS.NOT_KEPT, and CALENDAR.YEAR_NOT_PUBLISHED where days are counted */
  async of(reading: Reading, honour: Honour, act: HonourAct): Promise<HonourFacts> {
    await expectKept(this.attachments, papersOf(act));
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
      appeal: this.#appeal(reading, rulebook),
    };
  }

  #representations(reading: Reading, rulebook: Rulebook): RepresentationsDue | null {
    const { revocation, counting: convention, timezone } = rulebook;
    const days = revocation?.representationsWorkingDays;
    if (days === undefined) return null;
    const period = { from: reading.circumstances.today, days, convention };
    return dueDayOf(this.arrangements.inForce, period, timezone);
  }

  #appeal(reading: Reading, rulebook: Rulebook): DueDay | null {
    const { revocation, timezone } = rulebook;
    if (revocation?.appealDays === undefined) return null;
    const dueOn = daysAfter(reading.circumstances.today, revocation.appealDays);
    return { dueOn, dueAt: endOfDay(timezone, dueOn) };
  }
}
