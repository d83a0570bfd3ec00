import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Member } from '../domain/reserve.js';
import { Ballots } from './ballots.js';

/** Everybody who stood in a ballot, as they stand now. */
@Injectable()
export class BallotMembers {
  constructor(private readonly ballots: Ballots) {}

  async of(reading: Reading, ballot: string): Promise<readonly Member[]> {
    const ids = await this.ballots.candidates(reading, ballot);
    const members = await Promise.all(
      ids.map(async (id): Promise<readonly Member[]> => {
        const nomination = await reading.state(nominationDecider, id);
        return nomination.status === 'none' ? [] : [{ id, nomination }];
      }),
    );
    return members.flat();
  }
}
