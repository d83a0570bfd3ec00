import type { Role } from '#libs/kernel';

/**
 * How an account stands to a matter: `any` (the role suffices), `own` (the matter is of the acting organ, or of
 * the body that it works for), `within` (a unit of the matter is the acting organ's or lies below it), `asked`
 * (the acting organ was asked, or has it in hand), `assigned` (the account itself is named).
 */
export const relations = ['any', 'own', 'within', 'asked', 'assigned'] as const;

export type Relation = (typeof relations)[number];

/** What kind of content is read: what everybody may know, a case, health's reasons, who reported, who chose whom. */
export const fieldClasses = ['open', 'case', 'health', 'reporter', 'ballot'] as const;

export type FieldClass = (typeof fieldClasses)[number];

/** One act: who may do it in which relation (any of those listed suffices), and what a reading shows. */
export interface ActRow {
  /** `public` needs no account. */
  readonly to: 'public' | Readonly<Partial<Record<Role, readonly Relation[]>>>;
  /** Absent where it is an act and not a reading. */
  readonly shows?: FieldClass;
}
