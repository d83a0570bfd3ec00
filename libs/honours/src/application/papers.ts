import type { HonourAct } from '../domain/honour.commands.js';

/** Digests of the papers that an act names. */
export const papersOf = (act: HonourAct): readonly string[] => {
  if ('attachments' in act) return act.attachments;
  return 'digest' in act ? [act.digest] : [];
};
