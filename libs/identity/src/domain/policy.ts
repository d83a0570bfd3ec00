import type { Role } from '#libs/kernel';
import { honourActs } from './policy/honour-acts.js';
import { nominationActs, noticeActs } from './policy/nomination-acts.js';
import { platformActs } from './policy/platform-acts.js';
import type { ActRow, Relation } from './policy/policy.words.js';
import { reviewActs } from './policy/review-acts.js';
import { vettingActs } from './policy/vetting-acts.js';

const table = {
  ...platformActs,
  ...nominationActs,
  ...vettingActs,
  ...noticeActs,
  ...reviewActs,
  ...honourActs,
};

export type ActName = keyof typeof table;

/** The one table of who may do and see what; what it does not list is denied. */
export const policy: Readonly<Record<ActName, ActRow>> = table;

/** In which relations a role may do an act; none where it may not. */
export const relationsFor = (act: ActName, role: Role | 'timekeeper'): readonly Relation[] => {
  const { to } = policy[act];
  return to === 'public' || role === 'timekeeper' ? nowhere : (to[role] ?? nowhere);
};

export const mayAct = (act: ActName, role: Role | 'timekeeper', held: ReadonlySet<Relation>): boolean =>
  relationsFor(act, role).some((relation) => relation === 'any' || held.has(relation));

/** The kind of matter that an act is about: the word before its dot. */
export const kindOf = (act: ActName): string => act.slice(0, act.indexOf('.'));

const nowhere: readonly Relation[] = [];
