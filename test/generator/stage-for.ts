import { stagesOn, type Rulebook, type Stage, type StageOf } from '#libs/rulebook';
import type { Nominee } from './nominee.js';

/** The first stage of a kind on a nominee's way. */
export const stageFor = <Kind extends Stage['kind']>(
  rulebook: Rulebook,
  { owner }: Pick<Nominee, 'owner'>,
  kind: Kind,
): StageOf<Kind> => {
  const found = stagesOn(rulebook, owner.path).find((stage): stage is StageOf<Kind> => stage.kind === kind);
  if (!found) throw new RangeError(`no stage of kind ${kind} on the path ${owner.path}`);
  return found;
};
