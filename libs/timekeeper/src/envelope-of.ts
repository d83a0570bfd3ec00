import { derivedId, type Envelope } from '#libs/decisions';
import type { DueAct } from './schedule.js';

/** The envelope of an act that time does: the same for the same act for ever, so that twice is once. */
export const envelopeOf = ({ kind, key, dueAt }: DueAct): Envelope => {
  const commandId = derivedId(`${kind}|${key}|${dueAt}`);
  return {
    commandId,
    // Nobody asked for it: the chain of what follows begins here.
    correlationId: commandId,
    actor: { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' },
  };
};
