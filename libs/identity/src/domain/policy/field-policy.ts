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
const casesInHand: FieldRow = { to: ['own', 'within', 'asked', 'assigned'] };
const inCharge: FieldRow = { to: ['asked'] };
const audited: FieldRow = { to: any, purpose: 'required' };

/**
 * What a role may read, by the class of a field. Nobody reads a secret vote. The reasons of an opinion are for the
 * organ that gave them, the one that asked (of health's its named officers: vetting knows them), and auditors; who
 * reported is for the investigating organ. No act shows a class in a relation that does not stand here (policy.spec).
 */
export const fieldPolicy: Readonly<Record<Role, Fields>> = {
  recommender: { open: known, case: theirCases },
  reviewer: { open: known, case: casesInHand, health: theirCases, reporter: inCharge },
  'opinion-officer': { open: known, case: casesInHand, health: inCharge, reporter: inCharge },
  office: { open: known, case: casesInHand, health: theirCases, reporter: inCharge },
  voter: { open: known, case: { to: ['own', 'assigned'] } },
  leader: { open: known },
  auditor: { open: known, case: audited, health: audited },
  administrator: { open: known },
};

/** Whether a text goes out with an answer that shows a class: what is more confidential than a case, with its own alone. */
export const isShownWith = (text: string, shows: FieldClass | undefined): boolean =>
  text === shows || text === 'open' || text === 'case';

export const needsPurpose = (role: Actor['role'], fieldClass: FieldClass): boolean =>
  isAccountRole(role) && fieldPolicy[role][fieldClass]?.purpose === 'required';
