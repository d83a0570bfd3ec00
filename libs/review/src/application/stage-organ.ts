import type { Actor } from '#libs/kernel';
import type { Stage } from '#libs/rulebook';

/** Whether somebody acts for the organ by which a stage is conducted: of its kind, at its level. */
export const conducts = (
  { role }: Actor,
  organ: { readonly level: string; readonly kinds: readonly string[] },
  { by, level }: Pick<Stage, 'by' | 'level'>,
): boolean => role === 'office' && organ.level === level && organ.kinds.includes(by);
