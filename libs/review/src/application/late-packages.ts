import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { packageDecider } from '../domain/package/package.decider.js';
import { packageDuties } from '../domain/package/package-rules.js';
import { packageId } from '../domain/package/package.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';

/** What a freeze has put off (R49). */
@Injectable()
export class LatePackages {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
  ) {}

  /** Id of the package whose forfeiture waited for the freeze of this nominee; an extension of its day ends that. */
  async putOffFor(reading: Reading, nomination: string): Promise<string | undefined> {
    const known = await this.nominations.putForward(reading, nomination);
    if (!known) return undefined;
    const { rulebook, enrolments } = await this.campaigns.inForce(reading, known.campaign);
    for (const { name } of packageDuties(rulebook, enrolments.get(known.owner) ?? '')) {
      const id = packageId({ ...known, package: name });
      const pack = await reading.state(packageDecider, id);
      if (pack.status !== 'unopened' && pack.putOff.includes(nomination)) return id;
    }
    return undefined;
  }
}
