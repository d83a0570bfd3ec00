import type { Circumstances, Decider } from '#libs/kernel';
import { handlePackage } from './handle-package.js';
import { extendDue, forfeitLateNominee, forfeitPackage } from './package-due.js';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import { evolvePackage } from './package.evolve.js';
import type { PackageFacts } from './package.facts.js';
import { noPackage, type Package } from './package.state.js';
import { preparePackage } from './prepare-package.js';
import { refuse } from '../review.errors.js';

/** The documents that an owner owes the office by a day (R44–R49). */
export const packageDecider: Decider<PackageCommand, PackageEvent, Package, PackageFacts> = {
  category: 'package',
  initialState: noPackage,
  decide,
  evolve: evolvePackage,
};

function decide(
  command: PackageCommand,
  pack: Package,
  facts: PackageFacts & Circumstances,
): readonly PackageEvent[] {
  if (command.type === 'OpenPackage') {
    const { type: _, ...data } = command;
    if (pack.status !== 'unopened') throw refuse('REVIEW.PACKAGE_OPENED_BEFORE');
    return [{ type: 'review.package-opened', data }];
  }
  if (pack.status === 'unopened') throw refuse('REVIEW.PACKAGE_NOT_FOUND');
  switch (command.type) {
    case 'AddItem':
    case 'ReplaceItem':
    case 'SubmitPackage':
    case 'ReopenPackage':
      return preparePackage(command, pack, facts);
    case 'ReceivePackage':
    case 'ReturnPackage':
    case 'RecordLateArrival':
      return handlePackage(command, pack, facts);
    case 'ExtendPackageDue':
      return extendDue(command, pack);
    case 'ForfeitPackage':
      return forfeitPackage(pack, facts);
    case 'ForfeitLateNominee':
      return forfeitLateNominee(command, pack, facts);
  }
}
