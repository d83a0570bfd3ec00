import type { Circumstances, Instant } from '#libs/kernel';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { expectNobodyFrozen } from '../frozen.js';
import { refuse } from '../review.errors.js';

/**
 * R49: what has not come in time is forfeited, whoever may still be nominated. Only the clock does it. What came in
 * time stays; who came to its stage too late to be in it is forfeited alone. Whoever is frozen could not come to it
 * and keeps the place: that is decided once the freeze is, and until then the day may be extended.
 */
export const forfeitPackage = (
  pack: OpenedPackage,
  facts: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  const { actor, at, frozen } = facts;
  const { status, dueAt, due, lateRule: rule } = pack;
  if (actor.role !== 'timekeeper') throw refuse('REVIEW.ONLY_TIME_FORFEITS', { rule });
  if (at < dueAt) throw refuse('REVIEW.NOT_YET_DUE', { due, rule });
  const nominations = lateOf(pack, facts);
  const alone = nominations.map((nomination): PackageEvent => ({
    ...{ type: 'review.late-nominee-forfeited', data: { rule, nomination } },
  }));
  const named = nominations.slice(0, namedAtOnce);
  const more = alone.slice(namedAtOnce);
  const waiting = frozen.filter((one) => !cameInTime(pack, one) && !pack.putOff.includes(one));
  const putOff: readonly PackageEvent[] =
    waiting.length > 0 ? [{ type: 'review.forfeiture-put-off', data: { rule, nominations: waiting } }] : [];
  switch (status) {
    case 'open':
      if (pack.receivedFor.length > 0)
        return [
          { type: 'review.supplement-forfeited', data: { rule, nominations: named } },
          ...more,
          ...putOff,
        ];
      // Forfeited, it could not be opened again for them.
      if (frozen.length > 0) return [...alone, ...putOff];
      return [{ type: 'review.package-forfeited', data: { rule, nominations: named } }, ...more];
    case 'submitted':
    case 'received':
      return [...alone, ...putOff];
    case 'forfeited':
      return [];
  }
};

/** So many fit into one event; of more, each is forfeited in an event of its own. */
const namedAtOnce = 1_000;

/** Of those that stand at the package's stage or before, whom the clock forfeits. */
export const lateOf = (
  pack: OpenedPackage,
  { nominations, frozen }: Pick<PackageFacts, 'nominations' | 'frozen'>,
): readonly string[] =>
  pack.status === 'forfeited'
    ? []
    : nominations.filter((nomination) => !frozen.includes(nomination) && !cameInTime(pack, nomination));

const cameInTime = ({ status, nominations, receivedFor }: OpenedPackage, nomination: string): boolean =>
  receivedFor.includes(nomination) || (status === 'submitted' && nominations.includes(nomination));

/** R49: binds also whoever was put forward after the due day; by the clock, whoever a freeze had spared. */
export const forfeitLateNominee = (
  { nomination }: Extract<PackageCommand, { type: 'ForfeitLateNominee' }>,
  pack: OpenedPackage,
  { actor, forOffice, nominations, frozen, at }: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  const { lateRule: rule, putOff } = pack;
  const isTime = actor.role === 'timekeeper' && putOff.includes(nomination);
  if (!forOffice && !isTime) throw refuse('REVIEW.NOT_THE_OFFICE');
  if (!isOver(pack, at) || cameInTime(pack, nomination))
    throw refuse('REVIEW.NOMINEE_NOT_LATE', { nomination, rule });
  if (!nominations.includes(nomination)) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination });
  expectNobodyFrozen(frozen);
  return [{ type: 'review.late-nominee-forfeited', data: { rule, nomination } }];
};

/** Nothing more is taken; as long as a package is open, that is for the clock to say. */
export const isOver = ({ status, dueAt, putOff }: OpenedPackage, at: Instant): boolean =>
  status === 'forfeited' || ((status !== 'open' || putOff.length > 0) && at >= dueAt);

/** A later day is one for supplements, too; what is forfeited is not opened again by it. */
export const extendDue = (
  { due, dueAt, reason }: Extract<PackageCommand, { type: 'ExtendPackageDue' }>,
  { status, dueAt: now }: OpenedPackage,
): readonly PackageEvent[] => {
  if (status === 'forfeited') return [];
  if (dueAt <= now) throw refuse('REVIEW.DUE_DATE_NOT_LATER', { due });
  return [{ type: 'review.package-due-extended', data: { due, dueAt, reason } }];
};
