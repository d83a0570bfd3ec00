import type { Actor } from '#libs/kernel';
import { stageNamed } from '#libs/rulebook';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

/** Opens a notice of these nominees at the stage where they stand; returns its id. */
export const postNotice = async (
  { id: campaign, desk, chance, rulebook }: Round,
  poster: Actor,
  stage: string,
  nominees: readonly Nominee[],
): Promise<string> => {
  const [first] = nominees;
  const found = first && stageNamed(rulebook, first.owner.path, stage);
  if (found?.kind !== 'notice') throw new RangeError(`nobody to post at ${stage}`);
  const notice = chance.id();
  const { contents } = found;
  const nominations = nominees.map(({ id }) => id);
  await desk.notice(poster, notice, { type: 'OpenNotice', campaign, stage, nominations, contents });
  return notice;
};
