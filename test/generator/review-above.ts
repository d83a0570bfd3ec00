import type { Actor } from '#libs/kernel';
import { stageNamed } from '#libs/rulebook';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

/** An office supports nominees at a review stage (R27, R29, R32) and lets them go on. */
export const reviewAbove = async (
  { desk, rulebook }: Round,
  office: Actor,
  stage: string,
  nominees: readonly Nominee[],
): Promise<void> => {
  for (const { id, owner } of nominees) {
    const found = stageNamed(rulebook, owner.path, stage);
    if (found?.kind !== 'review') throw new RangeError(`${stage} is no review`);
    const { findings } = found;
    await desk.nomination(office, id, {
      ...{ type: 'RecordReview', findings, recommendation: 'support', remarks: '虚构：审核同意' },
    });
    await desk.nomination(office, id, { type: 'Advance' });
  }
};
