import { Injectable } from '@nestjs/common';
import { Arrangements, dueDayOf } from '#libs/calendar';
import type { Reading } from '#libs/decisions';
import { dateIn, Refusal, type Instant, type LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Lane, ReplyDue, ReplyKind } from '../domain/complaint/complaint.words.js';
import type { Accused } from '../domain/complaint/complaint.facts.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import { Campaigns } from './ports/campaigns.port.js';
import type { Organs } from './ports/organs.port.js';

/** Somebody whom a complaint is about: the unit, the campaign and its rulebook. */
export interface Concerned {
  readonly unit: string;
  readonly campaign: string;
  readonly rulebook: Rulebook;
}

/** What the rulebook calls the days within which a reply is given. */
export const replyDays = {
  acceptance: 'acceptWithinWorkingDays',
  outcome: 'tellWithinWorkingDays',
} as const satisfies Record<ReplyKind, string>;

export type ReplyDays = (typeof replyDays)[ReplyKind];

/** What the rulebooks of those concerned say of complaints; where they differ, the strictest counts. */
@Injectable()
export class ComplaintRules {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly arrangements: Arrangements,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND */
  concerned(reading: Reading, nominations: readonly string[]): Promise<readonly Concerned[]> {
    return Promise.all(
      nominations.map(async (nomination) => {
        const { unit, campaign } = opened(await reading.state(dossierDecider, nomination));
        return { unit, campaign, rulebook: await this.campaigns.rulebookOf(reading, campaign) };
      }),
    );
  }

  /** Where nobody took it in, it goes to the organ that runs the campaign; of several, of the first. */
  async receiver(reading: Reading, [first]: readonly Concerned[]): Promise<string | undefined> {
    return first && this.campaigns.organOf(reading, first.campaign);
  }

  /**
   * By when whoever gave a name hears of it; counted by the arrangement in force on the day it is counted
   * from, and left open where that reaches into a year that has none yet: a complaint is taken all the same.
   */
  replyDue(concerned: readonly Concerned[], days: ReplyDays, from: LocalDate): ReplyDue | undefined {
    return earliest(concerned.flatMap(({ rulebook }) => this.#dueIfPublished(rulebook, days, from)));
  }

  /**
   * The same, counted later from the day of that instant.
   * @throws CALENDAR.YEAR_NOT_PUBLISHED
   */
  replyDay(concerned: readonly Concerned[], days: ReplyDays, since: Instant): ReplyDue | undefined {
    return earliest(
      concerned.flatMap(({ rulebook }) => this.#due(rulebook, days, dateIn(rulebook.timezone, since))),
    );
  }

  #dueIfPublished(rulebook: Rulebook, days: ReplyDays, from: LocalDate): readonly ReplyDue[] {
    try {
      return this.#due(rulebook, days, from);
    } catch (error) {
      if (isNotPublished(error)) return [];
      throw error;
    }
  }

  #due({ complaints, counting, timezone }: Rulebook, named: ReplyDays, from: LocalDate): readonly ReplyDue[] {
    const days = complaints[named];
    if (days === undefined) return [];
    return [dueDayOf(this.arrangements.inForce, { from, days, convention: counting }, timezone)];
  }
}

const earliest = (dues: readonly ReplyDue[]): ReplyDue | undefined =>
  dues.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0];

const isNotPublished = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'CALENDAR.YEAR_NOT_PUBLISHED';

/** Where an organ stands towards those concerned. */
export const accusedBefore = (
  organs: Organs,
  organ: string,
  concerned: readonly Concerned[],
): readonly Accused[] =>
  concerned.map(({ unit, rulebook: { complaints } }) => ({
    ...{ unit, investigators: complaints.investigators },
    standing: organs.standing(organ, unit),
  }));

/** The first one's rulebook gives the number. */
export const ruleOf = ([first]: readonly Concerned[]): string | undefined => first?.rulebook.complaints.rule;

export const isDeclinable = (concerned: readonly Concerned[], lane: Lane): boolean =>
  concerned.length > 0 &&
  concerned.every(({ rulebook: { complaints } }) => complaints.declinable?.includes(lane) === true);

/** The classes that all know who name any; `undefined` where none does. */
export const classesOf = (concerned: readonly Concerned[]): readonly string[] | undefined => {
  const [first, ...others] = concerned.flatMap(({ rulebook: { complaints } }) =>
    complaints.classes ? [complaints.classes] : [],
  );
  return first?.filter((named) => others.every((classes) => classes.includes(named)));
};
