import type { Actor, Standing } from '#libs/kernel';
import type { Stage } from '#libs/rulebook';

/** Whether somebody acts for the organ by which a stage is conducted: of its kind, at its level, above whom it concerns. */
export const conducts = (
  { role }: Actor,
  organ: Standing,
  { by, level }: Pick<Stage, 'by' | 'level'>,
): boolean => role === 'office' && organ.covers && organ.level === level && organ.kinds.includes(by);
