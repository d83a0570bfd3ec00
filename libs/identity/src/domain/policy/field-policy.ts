import { isAccountRole, type Actor, type Role } from '#libs/kernel';
import { any } from './audience.js';
import type { FieldClass, Relation } from './policy.words.js';

interface FieldRow {
  readonly to: readonly Relation[];
  /** Whoever reads it says what for (header `Purpose`). */
  readonly purpose?: 'required';
}

type Fields = Readonly<Partial<Record<FieldClass, FieldRow>>>;

const known: FieldRow = { to: any };
const theirCases: FieldRow = { to: ['own', 'within'] };
const audited: FieldRow = { to: any, purpose: 'required' };

/**
 * What a role may read, by the class of a field. Nobody reads a secret vote. Health's reasons are for the organ
 * that gave them, the named officers of the one that asked, and auditors; who reported is for the investigating organ.
 */
export const fieldPolicy: Readonly<Record<Role, Fields>> = {
  recommender: { open: known, case: theirCases },
  reviewer: { open: known, case: theirCases, health: { to: ['assigned'] }, reporter: { to: ['asked'] } },
  'opinion-officer': {
    open: known,
    case: { to: ['own', 'within', 'asked', 'assigned'] },
    ...{ health: { to: ['asked', 'assigned'] }, reporter: { to: ['asked'] } },
  },
  office: { open: known, case: theirCases, health: { to: ['assigned'] }, reporter: { to: ['asked'] } },
  voter: { open: known, case: { to: ['own', 'assigned'] } },
  leader: { open: known },
  auditor: { open: known, case: audited, health: audited },
  administrator: { open: known },
};

/** @param relations how the reader stands to the matter that the field belongs to */
export const mayRead = (
  role: Actor['role'],
  fieldClass: FieldClass,
  relations: ReadonlySet<Relation>,
): boolean => {
  if (!isAccountRole(role)) return false;
  const row = fieldPolicy[role][fieldClass];
  return row?.to.some((relation) => relation === 'any' || relations.has(relation)) ?? false;
};

export const needsPurpose = (role: Actor['role'], fieldClass: FieldClass): boolean =>
  isAccountRole(role) && fieldPolicy[role][fieldClass]?.purpose === 'required';
