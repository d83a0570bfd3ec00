import type { Circumstances } from '#libs/kernel';
import { itemsOf } from '#libs/rulebook';
import { expectNobodyLeftOut } from '../left-out.js';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { refuse } from '../review.errors.js';

type Command<Type extends PackageCommand['type']> = Extract<PackageCommand, { type: Type }>;
type Prepare = Command<'AddItem' | 'ReplaceItem' | 'SubmitPackage' | 'ReopenPackage'>;

/** What the owner does, before the due instant. */
export const preparePackage = (
  command: Prepare,
  pack: OpenedPackage,
  facts: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  if (!facts.forOwner) throw refuse('REVIEW.NOT_THE_OWNER', { owner: pack.owner });
  expectInHand(command, pack);
  if (pack.status === 'forfeited' || facts.at >= pack.dueAt)
    throw refuse('REVIEW.PACKAGE_LATE', { due: pack.due, rule: pack.lateRule });
  switch (command.type) {
    case 'AddItem':
      return [addItem(command, pack)];
    case 'ReplaceItem':
      return [replaceItem(command, pack)];
    case 'SubmitPackage':
      return [submit(command, pack, facts)];
    case 'ReopenPackage':
      return [reopen(command, pack, facts)];
  }
};

/** An item may be replaced until it is received; all else is done before it is submitted, or anew. */
const expectInHand = ({ type }: Prepare, { status }: OpenedPackage): void => {
  if (type === 'ReopenPackage') {
    if (status === 'open' || status === 'submitted') throw refuse('REVIEW.PACKAGE_NOT_RECEIVED');
    return;
  }
  if (status === 'received') throw refuse('REVIEW.PACKAGE_RECEIVED_BEFORE');
  if (status === 'submitted' && type !== 'ReplaceItem') throw refuse('REVIEW.PACKAGE_SUBMITTED_BEFORE');
};

const addItem = ({ item, digest }: Command<'AddItem'>, pack: OpenedPackage): PackageEvent => {
  if (!isWanted(pack, item)) throw refuse('REVIEW.ITEM_NOT_WANTED', { item });
  if (pack.added.has(item)) throw refuse('REVIEW.ITEM_IN_BEFORE', { item });
  expectDigest(item, digest);
  return { type: 'review.package-item-added', data: { item, digest } };
};

export const isWanted = ({ items }: OpenedPackage, item: string): boolean =>
  items.some((wanted) => wanted.item === item);

const expectDigest = (item: string, digest: string): void => {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw refuse('REVIEW.DIGEST_INVALID', { item });
};

const replaceItem = (
  { item, digest, replaced }: Command<'ReplaceItem'>,
  { added }: OpenedPackage,
): PackageEvent => {
  if (added.get(item) !== replaced) throw refuse('REVIEW.ITEM_NOT_IN', { item });
  expectDigest(item, digest);
  return { type: 'review.package-item-replaced', data: { item, digest, replaced } };
};

/** R45, R48: an item that is for one kind of nominee is asked for where there is one. */
const submit = (
  { nominations, copies, disc }: Command<'SubmitPackage'>,
  pack: OpenedPackage,
  { kinds, nominations: standing }: PackageFacts,
): PackageEvent => {
  const expected = standing.filter((nomination) => !pack.receivedFor.includes(nomination));
  expectNominations(nominations, expected);
  expectNobodyLeftOut(nominations, expected);
  const missing = itemsOf(pack, kinds).filter((item) => !pack.added.has(item));
  if (missing.length > 0) throw refuse('REVIEW.ITEMS_MISSING', { missing: missing.join(', ') });
  if (copies < pack.copies) throw refuse('REVIEW.COPIES_TOO_FEW', { copies, wanted: pack.copies });
  if (pack.disc && !disc) throw refuse('REVIEW.DISC_MISSING');
  return { type: 'review.package-submitted', data: { nominations, copies, disc } };
};

/** Who came to the stage after the receipt and before the due instant is submitted as a supplement. */
const reopen = (
  { nominations }: Command<'ReopenPackage'>,
  { receivedFor, dueAt }: OpenedPackage,
  facts: PackageFacts,
): PackageEvent => {
  const since = facts.nominations.filter((nomination) => !receivedFor.includes(nomination));
  expectNominations(nominations, since);
  return { type: 'review.package-reopened', data: { nominations, dueAt } };
};

/** No nomination of another stage or owner. */
const expectNominations = (named: readonly string[], standing: readonly string[]): void => {
  if (named.length === 0) throw refuse('REVIEW.NOTHING_TO_SUBMIT');
  if (new Set(named).size < named.length) throw refuse('REVIEW.NOMINATIONS_REPEATED');
  const stranger = named.find((nomination) => !standing.includes(nomination));
  if (stranger !== undefined) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination: stranger });
};
