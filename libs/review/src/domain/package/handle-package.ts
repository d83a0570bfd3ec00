import type { Circumstances } from '#libs/kernel';
import { extendDue, isOver } from './package-due.js';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { isWanted } from './prepare-package.js';
import { refuse } from '../review.errors.js';

type Handle = Extract<PackageCommand, { type: 'ReceivePackage' | 'ReturnPackage' | 'RecordLateArrival' }>;

/** What the office does with a package that has come. */
export const handlePackage = (
  command: Handle,
  pack: OpenedPackage,
  { forOffice, nominations, untilAt, at, effectiveOn: stampedOn }: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  if (!forOffice) throw refuse('REVIEW.NOT_THE_OFFICE');
  switch (command.type) {
    case 'ReceivePackage': {
      expectSubmitted(pack);
      const { stamp } = command;
      const still = pack.nominations.filter((nomination) => nominations.includes(nomination));
      return [{ type: 'review.package-received', data: { stamp, stampedOn, nominations: still } }];
    }
    case 'ReturnPackage': {
      expectSubmitted(pack);
      const { missing, reason, until: due } = command;
      const unknown = missing.find((item) => !isWanted(pack, item));
      if (unknown !== undefined) throw refuse('REVIEW.ITEM_NOT_WANTED', { item: unknown });
      const dueAt = untilAt ?? pack.dueAt;
      if (at >= dueAt) throw refuse('REVIEW.RETURN_TOO_LATE', { due: due ?? pack.due, rule: pack.lateRule });
      return [
        ...(due && untilAt ? extendDue({ type: 'ExtendPackageDue', due, dueAt, reason: putOff }, pack) : []),
        { type: 'review.package-returned', data: { missing, reason, dueAt } },
      ];
    }
    case 'RecordLateArrival': {
      if (!isOver(pack, at)) throw refuse('REVIEW.PACKAGE_NOT_FORFEITED');
      const { remarks } = command;
      return [{ type: 'review.late-arrival-recorded', data: { arrivedAt: at, remarks } }];
    }
  }
};

/** The office's own reason may say something of people, and stands in the return. */
const putOff = '退回补正 / Returned to be completed';

const expectSubmitted = ({ status }: OpenedPackage): void => {
  if (status !== 'submitted') throw refuse('REVIEW.PACKAGE_NOT_SUBMITTED');
};
