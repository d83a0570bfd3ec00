import type { Entry, OpenDossier, Outdated } from './dossier.state.js';
import { verdict, type Verdict } from './verdict.js';

/** Why an entry that stands no longer counts; `undefined` where it does. */
export const outdatedBy = (
  { outdated }: Pick<OpenDossier, 'outdated'>,
  entry: Entry | undefined,
): Outdated | undefined => entry && outdated.get(entry.ref);

/** The entry that must be superseded before another is recorded: one that counts. */
export const entryThatCounts = (
  dossier: Pick<OpenDossier, 'outdated'>,
  entry: Entry | undefined,
): Entry | undefined => (outdatedBy(dossier, entry) ? undefined : entry);

/** What stood no longer counts: late information came, its last day is over, or the deeds were revised. */
export const dueAnew = (item: string, { why, ref }: Outdated): Verdict =>
  verdict('pending', `${why}:${item}`, ref);
