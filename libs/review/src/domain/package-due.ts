import type { Circumstances } from '#libs/kernel';
import type { PackageCommand } from './package.commands.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';
import type { OpenedPackage } from './package.state.js';
import { refuse } from './review.errors.js';

/** R49: what has not come in time is forfeited. Only the clock does it, and only to those whom it concerns. */
export const forfeitPackage = (
  { status, dueAt, due, lateRule: rule }: OpenedPackage,
  { actor, at, nominations }: PackageFacts & Circumstances,
): readonly PackageEvent[] => {
  if (actor.role !== 'timekeeper') throw refuse('REVIEW.ONLY_TIME_FORFEITS', { rule });
  if (at < dueAt) throw refuse('REVIEW.NOT_YET_DUE', { due, rule });
  // An owner without nominees owes nothing; the others' packages are in, or forfeited already.
  if (status !== 'open' || nominations.length === 0) return [];
  return [{ type: 'review.package-forfeited', data: { rule, nominations } }];
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
