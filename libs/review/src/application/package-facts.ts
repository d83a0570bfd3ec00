import { Injectable } from '@nestjs/common';
import { Attachments, expectKept } from '#libs/attachments';
import type { Reading } from '#libs/decisions';
import { endOfDay } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { PackageCommand } from '../domain/package/package.commands.js';
import type { PackageFacts } from '../domain/package/package.facts.js';
import { packageDuties, type PackageDuty } from '../domain/package/package-rules.js';
import type { OpenedPackage } from '../domain/package/package.state.js';
import { refuse } from '../domain/review.errors.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';
import { Organs } from './ports/organs.port.js';
import { conducts } from './stage-organ.js';

/** What a person or the clock does with a package; opening and extending come from the campaign. */
export type PackageAct = Exclude<PackageCommand, { type: 'OpenPackage' | 'ExtendPackageDue' }>;

/** Gathers what deciding on a package needs. */
@Injectable()
export class PackageFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly nominations: Nominations,
    private readonly attachments: Attachments,
  ) {}

  async of(reading: Reading, pack: OpenedPackage, act: PackageAct): Promise<PackageFacts> {
    if ('digest' in act) await expectKept(this.attachments, [act.digest]);
    const { rulebook, enrolments } = await this.campaigns.inForce(reading, pack.campaign);
    const path = enrolments.get(pack.owner) ?? '';
    const duty = packageDuties(rulebook, path).find(({ name }) => name === pack.package);
    // An amendment may have taken the stage away.
    if (!duty) throw refuse('REVIEW.PACKAGE_NOT_FOUND');
    const { actor } = reading.circumstances;
    const stages = (rulebook.paths[path] ?? []).map(({ stage }) => stage);
    const nominations = await this.concerned(reading, pack, act, duty, stages);
    return {
      forOwner: this.organs.actsFor(actor.organId, pack.owner),
      forOffice: conducts(actor, this.organs.standing(actor.organId, pack.owner), duty.stage),
      nominations,
      frozen: await this.nominations.frozen(reading, nominations),
      untilAt: 'until' in act && act.until ? endOfDay(rulebook.timezone, act.until) : undefined,
      kinds: await this.submitted(reading, act),
    };
  }

  private async submitted(reading: Reading, act: PackageAct): Promise<readonly NomineeKind[]> {
    return act.type === 'SubmitPackage' ? this.nominations.kinds(reading, act.nominations) : [];
  }

  private async concerned(
    reading: Reading,
    { campaign, owner, nominations }: OpenedPackage,
    act: PackageAct,
    { stage: { stage } }: PackageDuty,
    path: readonly string[],
  ): Promise<readonly string[]> {
    const standing = async (
      ids: readonly string[],
      stages: readonly string[],
    ): Promise<readonly string[]> => {
      const found = await this.nominations.standing(reading, ids, { campaign, owner, stages });
      return found.map(({ nomination }) => nomination);
    };
    const upTo = path.slice(0, path.indexOf(stage) + 1);
    switch (act.type) {
      case 'AddItem':
      case 'ReplaceItem':
      case 'ReturnPackage':
      case 'RecordLateArrival':
        return [];
      case 'SubmitPackage': {
        const known = await this.nominations.ofOwner(reading, campaign, owner);
        return standing([...new Set([...act.nominations, ...known])], [stage]);
      }
      case 'ReopenPackage':
        return standing(act.nominations, [stage]);
      case 'ReceivePackage':
        return standing(nominations, [stage]);
      case 'ForfeitPackage':
        return standing(await this.nominations.ofOwner(reading, campaign, owner), upTo);
      case 'ForfeitLateNominee':
        return standing([act.nomination], upTo);
    }
  }
}
