import type { Circumstances } from '#libs/kernel';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { refuse } from './review.errors.js';

/** R49: what has not come in time is forfeited, whoever may still be nominated. Only the clock does it. */
export const forfeitPackage = (
  { status, dueAt, due, lateRule: rule }: OpenedPackage,
  { actor, at, nominations }: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  if (actor.role !== 'timekeeper') throw refuse('REVIEW.ONLY_TIME_FORFEITS', { rule });
  if (at < dueAt) throw refuse('REVIEW.NOT_YET_DUE', { due, rule });
  if (status !== 'open') return [];
  return [{ type: 'review.package-forfeited', data: { rule, nominations } }];
};

/** R49: binds also whoever was put forward after the package had been forfeited. */
export const forfeitLateNominee = (
  { nomination }: Extract<PackageCommand, { type: 'ForfeitLateNominee' }>,
  { status, lateRule: rule }: OpenedPackage,
  { forOffice, nominations }: PackageFacts,
): readonly PackageEvent[] => {
  if (!forOffice) throw refuse('REVIEW.NOT_THE_OFFICE');
  if (status !== 'forfeited') throw refuse('REVIEW.PACKAGE_NOT_FORFEITED', { rule });
  if (!nominations.includes(nomination)) throw refuse('REVIEW.NOMINATION_NOT_HERE', { nomination });
  return [{ type: 'review.late-nominee-forfeited', data: { rule, nomination } }];
};

/** What is in the office's hands or forfeited is not opened again by a later day. */
export const extendDue = (
  { due, dueAt, reason }: Extract<PackageCommand, { type: 'ExtendPackageDue' }>,
  { status, dueAt: now }: OpenedPackage,
): readonly PackageEvent[] => {
  if (status === 'received' || status === 'forfeited') return [];
  if (dueAt <= now) throw refuse('REVIEW.DUE_DATE_NOT_LATER', { due });
  return [{ type: 'review.package-due-extended', data: { due, dueAt, reason } }];
};
