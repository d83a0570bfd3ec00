import { dateIn } from '#libs/kernel';
import { lineageOf } from '../../domain/recheck/acting.js';
import { ballotResults, isOnList } from '../../domain/recheck/ballot-results.js';
import type { CaseKnown } from '../../domain/recheck/case-decision.js';
import { courseOf } from '../../domain/recheck/course.js';
import { factsOf, isAfter, type Stood } from '../../domain/recheck/known.js';
import { freeSlots, isBarred } from '../../domain/recheck/quota.js';
import type { ReserveMember } from '../../domain/recheck/reserve-decision.js';
import type { History } from '../../domain/recheck/told.js';
import { keepsItsPlace } from '../../domain/recheck/under-way.js';
import { vettedBy } from '../../domain/recheck/vetted.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a nominee was made on; none where there is no such nominee. */
export const caseKnown = async (id: string, around: Surroundings): Promise<CaseKnown | undefined> => {
  const nomination = await around.of(`nomination-${id}`);
  const opened = nomination.first('nomination.opened');
  const { campaign, isClosed, rulebook } = await around.campaign(opened?.data.campaign ?? '');
  if (!opened || !rulebook) return undefined;
  const dossier = await around.of(`dossier-${id}`);
  const acting = await around.acting(opened.data.unit);
  const known = { rulebook, opened, nomination, dossier, campaign, isClosed, acting };
  return {
    ...known,
    today: dateIn(rulebook.timezone, around.decision.recordedAt),
    course: courseOf(nomination),
    vetted: vettedBy(dossier),
    recusals: await around.inLog(`recusal-${id}`),
    ...(await slotsOf(known, around)),
    stood: await listsOf(nomination, around),
  };
};

const slotsOf = async (
  {
    opened: { data },
    campaign,
    nomination,
    acting,
  }: Pick<CaseKnown, 'opened' | 'campaign' | 'nomination' | 'acting'>,
  around: Surroundings,
): Promise<Pick<CaseKnown, 'freeSlots' | 'isBarred'>> => {
  if (nomination.first('nomination.put-forward')) return { freeSlots: 0, isBarred: false };
  const lineage = lineageOf(data.unit, acting.organs);
  const enrolled = new Set(campaign.all('campaign.organ-enrolled').map((event) => event.data.organ));
  const owner = lineage.findIndex((organ) => enrolled.has(organ));
  const quotas = lineage
    .slice(0, owner + 1)
    .map(async (organ) => ({ organ, quota: await around.of(`quota-${data.campaign}-${organ}`) }));
  const found = await Promise.all(quotas);
  const own = found.at(-1)?.quota;
  return {
    freeSlots: own ? freeSlots(own, data.kind) : 0,
    isBarred: found.some(({ organ, quota }) => isBarred(quota, organ, lineage)),
  };
};

/** R8: a list is counted again where facts of one on it were corrected since. */
const listsOf = async (
  nomination: History,
  around: Surroundings,
): Promise<ReadonlyMap<string, readonly Stood[]>> => {
  const corrected = nomination.last('nomination.facts-corrected');
  const lists = ballotResults(nomination)
    .filter((result) => isOnList(result) && isAfter(corrected, result))
    .map(async ({ data: { ballot } }) => [ballot, await stoodIn(ballot, around)] as const);
  return new Map(await Promise.all(lists));
};

/** Everybody who stood in a ballot, as they stood by then. */
export const stoodIn = async (ballot: string, around: Surroundings): Promise<readonly ReserveMember[]> => {
  const called = (await around.of(`ballot-${ballot}`)).last('review.ballot-called');
  const stood = (called?.data.candidates ?? []).map(async ({ nomination: id }) => {
    const nomination = await around.of(`nomination-${id}`);
    const opened = nomination.first('nomination.opened');
    return opened ? [{ id, nomination, ...stoodAs(ballot, nomination, opened) }] : [];
  });
  return (await Promise.all(stood)).flat();
};

const stoodAs = (ballot: string, nomination: History, opened: CaseKnown['opened']): Stood => ({
  ...{ kind: opened.data.kind, category: opened.data.category },
  rank: factsOf({ nomination, opened }).facts.rank,
  isListed:
    keepsItsPlace(nomination) &&
    ballotResults(nomination).some((result) => isOnList(result) && result.data.ballot === ballot),
});
