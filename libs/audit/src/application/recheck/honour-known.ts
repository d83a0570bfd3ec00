import { dateIn } from '#libs/kernel';
import type { HonourDecision } from '../../domain/recheck/honour-decision.js';
import type { HonourKnown } from '../../domain/recheck/honour-known.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a conferred title was made on; none where there is no such title. */
export const honourKnown = async (
  { stream, recordedAt }: HonourDecision,
  around: Surroundings,
): Promise<HonourKnown | undefined> => {
  const honour = await around.of(stream);
  const { nomination: id = '', organ = '' } = honour.first('honours.conferred')?.data ?? {};
  const opened = (await around.of(`nomination-${id}`)).first('nomination.opened');
  const campaignId = opened?.data.campaign ?? '';
  const { campaign, rulebook } = await around.campaign(campaignId);
  if (!opened || !rulebook) return undefined;
  return {
    ...{ rulebook, campaignId, campaign, honour, today: dateIn(rulebook.timezone, recordedAt) },
    acting: await around.acting(organ),
    recusals: await around.inLog(`recusal-${id}`),
  };
};
