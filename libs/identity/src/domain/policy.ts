import { isAccountRole, type Actor } from '#libs/kernel';
import { any } from './policy/audience.js';
import { honourActs } from './policy/honour-acts.js';
import { nominationActs, noticeActs } from './policy/nomination-acts.js';
import { platformActs } from './policy/platform-acts.js';
import type { ActRow, Relation } from './policy/policy.words.js';
import { publicActs } from './policy/public-acts.js';
import { reviewActs } from './policy/review-acts.js';
import { vettingActs } from './policy/vetting-acts.js';

const table = {
  ...platformActs,
  ...nominationActs,
  ...vettingActs,
  ...noticeActs,
  ...reviewActs,
  ...honourActs,
  ...publicActs,
};

export type ActName = keyof typeof table;

/** The one table of who may do and see what; what it does not list is denied. */
export const policy: Readonly<Record<ActName, ActRow>> = table;

/** In which relations a role may do an act; none where it may not. What is for the public is for everybody. */
export const relationsFor = (act: ActName, role: Actor['role']): readonly Relation[] => {
  const { to } = policy[act];
  if (to === 'public') return any;
  return isAccountRole(role) ? (to[role] ?? nowhere) : nowhere;
};

export const mayAct = (act: ActName, role: Actor['role'], held: ReadonlySet<Relation>): boolean =>
  relationsFor(act, role).some((relation) => relation === 'any' || held.has(relation));

/** A case is hidden from whoever is recused from it; their acts are refused on record by the deciders. */
export const isHidden = (act: ActName): boolean => {
  const { shows } = policy[act];
  return shows !== undefined && shows !== 'open';
};

/** The kind of matter that an act is about: the word before its dot. */
export const kindOf = (act: ActName): string => act.slice(0, act.indexOf('.'));

const nowhere: readonly Relation[] = [];
