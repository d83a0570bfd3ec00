import { gatesOf, stagesOn, type Rulebook } from '#libs/rulebook';

/** The rule that limits the slots of the organs on a path (R4, R5): the one whose gate asks for a held slot. */
export const slotRuleOf = (rulebook: Rulebook, path: string): string | undefined =>
  stagesOn(rulebook, path)
    .flatMap((stage) => gatesOf(rulebook, stage))
    .find(({ gate }) => gate.is === 'slot-held')?.rule;
