import type { Circumstances } from '#libs/kernel';
import { expectNobodyLeftOut } from './left-out.js';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { refuse } from './review.errors.js';

type Command<Type extends PackageCommand['type']> = Extract<PackageCommand, { type: Type }>;

/** What the owner does, before the due instant. */
export const preparePackage = (
  command: Command<'AddItem' | 'SubmitPackage'>,
  pack: OpenedPackage,
  facts: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  if (!facts.forOwner) throw refuse('REVIEW.NOT_THE_OWNER', { owner: pack.owner });
  if (pack.status === 'submitted' || pack.status === 'received')
    throw refuse('REVIEW.PACKAGE_SUBMITTED_BEFORE');
  if (pack.status === 'forfeited' || facts.at >= pack.dueAt)
    throw refuse('REVIEW.PACKAGE_LATE', { due: pack.due, rule: pack.lateRule });
  switch (command.type) {
    case 'AddItem':
      return [addItem(command, pack)];
    case 'SubmitPackage':
      return [submit(command, pack, facts)];
  }
};

const addItem = ({ item, digest }: Command<'AddItem'>, { items }: OpenedPackage): PackageEvent => {
  if (!items.includes(item)) throw refuse('REVIEW.ITEM_NOT_WANTED', { item });
  if (!/^[0-9a-f]{64}$/.test(digest)) throw refuse('REVIEW.DIGEST_INVALID', { item });
  return { type: 'review.package-item-added', data: { item, digest } };
};

const submit = (
  { nominations, copies, disc }: Command<'SubmitPackage'>,
  pack: OpenedPackage,
  facts: PackageFacts,
): PackageEvent => {
  const missing = pack.items.filter((item) => !pack.added.has(item));
  if (missing.length > 0) throw refuse('REVIEW.ITEMS_MISSING', { missing: missing.join(', ') });
  if (copies < pack.copies) throw refuse('REVIEW.COPIES_TOO_FEW', { copies, wanted: pack.copies });
  if (pack.disc && !disc) throw refuse('REVIEW.DISC_MISSING');
  expectNominations(nominations, facts.nominations);
  return { type: 'review.package-submitted', data: { nominations, copies, disc } };
};

/** Neither a nomination of another stage or owner, nor one left behind. */
const expectNominations = (named: readonly string[], standing: readonly string[]): void => {
  if (named.length === 0) throw refuse('REVIEW.NOTHING_TO_SUBMIT');
  if (new Set(named).size < named.length) throw refuse('REVIEW.NOMINATIONS_REPEATED');
  const stranger = named.find((nomination) => !standing.includes(nomination));
  if (stranger !== undefined) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination: stranger });
  expectNobodyLeftOut(named, standing);
};
