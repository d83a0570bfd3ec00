import { dateIn } from '#libs/kernel';
import { lineageOf, type Acting } from '../../domain/recheck/acting.js';
import { nomineesIn } from '../../domain/recheck/quota.js';
import type { SanctionDecision } from '../../domain/recheck/sanction-decision.js';
import type { ConcernedKnown, SanctionKnown } from '../../domain/recheck/sanction-known.js';
import { History } from '../../domain/recheck/told.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a sanction was made on; none where nobody proposed it. */
export const sanctionKnown = async (
  decision: SanctionDecision,
  around: Surroundings,
): Promise<SanctionKnown | undefined> => {
  const before = await around.of(decision.stream);
  const isProposal = decision.type === 'nomination.sanction-proposed';
  const sanction = isProposal ? new History([...before.events, decision]) : before;
  const proposed = sanction.first('nomination.sanction-proposed');
  const { campaign: id, organ } = proposed?.data ?? { campaign: '', organ: '' };
  const { campaign, isClosed, rulebook } = await around.campaign(id);
  if (!proposed || !rulebook) return undefined;
  const own = campaign.first('campaign.opened')?.data.organ ?? '';
  const { organs } = await around.acting(organ);
  const enrolled = new Set(campaign.all('campaign.organ-enrolled').map(({ data }) => data.organ));
  const owner = lineageOf(organ, organs).find((one) => enrolled.has(one));
  const ids =
    namedIn(sanction) ?? (owner === undefined ? [] : nomineesIn(await around.of(`quota-${id}-${owner}`)));
  const nominees = await Promise.all([...new Set(ids)].map((one) => nominee(one, around)));
  const units = nominees.flatMap((one) => one.map(({ opened }) => opened.data.unit));
  const acting = await around.acting(organ, own, ...new Set(units));
  const concerned = nominees.flat().map((one) => ({ ...one, isOfOrgan: isOf(one, { id, organ, acting }) }));
  return {
    ...{ rulebook, campaign, isClosed, acting, sanction, proposed, act: around.act },
    ...{ today: dateIn(rulebook.timezone, decision.recordedAt), hasOwner: owner !== undefined },
    concerned: namedIn(sanction) ? concerned : concerned.filter(({ isOfOrgan }) => isOfOrgan),
  };
};

/** Those struck, or else those named; none where it is the organ with all that it has. */
const namedIn = (sanction: History): readonly string[] | undefined => {
  const struck = sanction
    .all('nomination.sanction-imposed', 'nomination.sanction-reached')
    .flatMap(({ data }) => data.nominations);
  const named = struck.length > 0 ? struck : sanction.first('nomination.sanction-proposed')?.data.nominations;
  return named && named.length > 0 ? named : undefined;
};

type Nominee = Omit<ConcernedKnown, 'isOfOrgan'>;

const nominee = async (id: string, around: Surroundings): Promise<readonly Nominee[]> => {
  const nomination = await around.of(`nomination-${id}`);
  const opened = nomination.first('nomination.opened');
  return opened ? [{ id, opened, nomination, recusals: await around.inLog(`recusal-${id}`) }] : [];
};

const isOf = (
  { opened: { data } }: Nominee,
  { id, organ, acting }: { readonly id: string; readonly organ: string; readonly acting: Acting },
): boolean => data.campaign === id && lineageOf(data.unit, acting.organs).includes(organ);
