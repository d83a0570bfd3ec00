export const roles = [
  'recommender',
  'reviewer',
  'opinion-officer',
  'office',
  'voter',
  'leader',
  'auditor',
  'administrator',
] as const;

/** What a person does here (domain, "Who uses it"). */
export type Role = (typeof roles)[number];

/**
 * Who acts: one account, for one organ, in one role. `timekeeper` is the clock's own role, `public` that of anybody
 * without an account.
 */
export interface Actor {
  readonly accountId: string;
  readonly organId: string;
  readonly role: Role | 'timekeeper' | 'public';
  readonly onBehalfOf?: string;
}

/** Anybody of the public: who it was is not known, and where from is not kept. */
export const thePublic: Actor = { accountId: 'public', organId: 'public', role: 'public' };

/** Whether it is a role that an account can have. */
export const isAccountRole = (role: Actor['role']): role is Role =>
  role !== 'timekeeper' && role !== 'public';

/** How the acting organ stands towards a nominee's unit. */
export interface Standing {
  readonly level: string;
  readonly kinds: readonly string[];
  /** The unit is this organ, lies below it, or lies below the body that this organ belongs to. */
  readonly covers: boolean;
}
