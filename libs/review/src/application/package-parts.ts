import { part, type Part } from '#libs/decisions';
import { endOfDay, type LocalDate } from '#libs/kernel';
import { nomineeKinds, type PackageRule, type Rulebook } from '#libs/rulebook';
import { packageDecider } from '../domain/package/package.decider.js';
import type { WantedItem } from '../domain/package/package.events.js';
import type { PackageFacts } from '../domain/package/package.facts.js';
import { packageDuties } from '../domain/package/package-rules.js';
import { packageId } from '../domain/package/package.state.js';

export interface Opening {
  readonly campaign: string;
  readonly owner: string;
  readonly path: string;
  readonly rulebook: Rulebook;
  /** The day by which a package is due now. */
  dueOf(this: void, name: string): LocalDate | undefined;
}

/** With its enrolment an organ owes the packages of its path (R44, R47). */
export const openPackages = ({ campaign, owner, path, rulebook, dueOf }: Opening): readonly Part[] =>
  packageDuties(rulebook, path).map(({ name, contents, lateRule }) => {
    const { copies, disc } = contents;
    const items = wantedItems(contents);
    const due = dueOf(name) ?? contents.due;
    const dueAt = endOfDay(rulebook.timezone, due);
    const of = { campaign, owner, package: name };
    const terms = { ...of, due, dueAt, items, copies, disc, lateRule };
    return part(packageDecider, packageId(of), { type: 'OpenPackage', ...terms }, nobody);
  });

const wantedItems = ({ items }: PackageRule): readonly WantedItem[] =>
  items.map((entry) => (typeof entry === 'string' ? { item: entry, for: nomineeKinds } : entry));

export interface Extension {
  readonly campaign: string;
  readonly package: string;
  readonly due: LocalDate;
  readonly reason: string;
  readonly rulebook: Rulebook;
  readonly enrolments: ReadonlyMap<string, string>;
}

/** A later day holds for every owner whose path asks for the package. */
export const extendPackages = ({
  campaign,
  rulebook,
  enrolments,
  ...extension
}: Extension): readonly Part[] => {
  const { package: name, due, reason } = extension;
  const dueAt = endOfDay(rulebook.timezone, due);
  return [...enrolments]
    .filter(([, path]) => packageDuties(rulebook, path).some((duty) => duty.name === name))
    .map(([owner]) =>
      part(
        packageDecider,
        packageId({ campaign, owner, package: name }),
        { type: 'ExtendPackageDue', due, dueAt, reason },
        nobody,
      ),
    );
};

/** Parts of the campaign's acts: who may do them was decided there. */
const nobody: PackageFacts = {
  ...{ forOwner: false, forOffice: false, nominations: [], frozen: [], kinds: [] },
};
