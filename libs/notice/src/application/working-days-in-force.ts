import { Injectable } from '@nestjs/common';
import { addWorkingDays, Arrangements } from '#libs/calendar';
import type { WorkingDays } from '../domain/notice-opening.facts.js';

/** The arrangement in force now may hold a year that was not published when the campaign opened. */
@Injectable()
export class WorkingDaysInForce {
  constructor(private readonly arrangements: Arrangements) {}

  now(): WorkingDays {
    const arrangement = this.arrangements.inForce;
    return {
      arrangement: arrangement.digest,
      lastDay: (from, days, convention) => addWorkingDays(arrangement, { from, days, convention }),
    };
  }
}
