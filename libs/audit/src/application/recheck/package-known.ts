import { dateIn } from '#libs/kernel';
import type { PackageDecision, PackageKnown } from '../../domain/recheck/package-decision.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a package was made on; none where there is no such package. */
export const packageKnown = async (
  { stream, recordedAt }: PackageDecision,
  around: Surroundings,
): Promise<PackageKnown | undefined> => {
  const pack = await around.of(stream);
  const opened = pack.first('review.package-opened');
  const { isClosed, rulebook } = await around.campaign(opened?.data.campaign ?? '');
  if (!opened || !rulebook) return undefined;
  const today = dateIn(rulebook.timezone, recordedAt);
  return { rulebook, today, isClosed, pack, opened, acting: await around.acting(opened.data.owner) };
};
