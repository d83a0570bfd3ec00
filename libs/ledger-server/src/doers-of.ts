import type { StoredEvent } from '#libs/event-store';
import { z } from 'zod';

/** Accounts whose act an event is: who did it, and in whose place. The clock and the public have none. */
export const doersOf = ({ metadata: text }: StoredEvent): readonly string[] => {
  const { accountId, role, onBehalfOf } = metadata.parse(JSON.parse(text)).actor;
  if (role === 'timekeeper' || role === 'public') return [];
  return onBehalfOf === undefined ? [accountId] : [accountId, onBehalfOf];
};

const metadata = z.object({
  actor: z.object({ accountId: z.string(), role: z.string(), onBehalfOf: z.string().optional() }),
});
