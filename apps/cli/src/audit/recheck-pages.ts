import { z } from 'zod';
import type { Asking } from '../case/read-case.js';

const fault = z.object({
  ...{ verdict: z.string(), why: z.string() },
  ...{ rule: z.string().optional(), gate: z.string().optional() },
  ...{ recorded: z.string().optional(), found: z.string().optional() },
});

const answer = z.object({
  decisions: z.number(),
  items: z.array(
    z.object({
      ...{ id: z.string(), position: z.number(), event: z.string(), type: z.string() },
      ...{ recordedAt: z.string(), campaign: z.string().nullable(), account: z.string() },
      faults: z.array(fault),
    }),
  ),
  unread: z.array(z.string()),
  next: z.number().nullable(),
});

export type RecheckPage = z.output<typeof answer>;
export type Fault = z.output<typeof fault>;

/** What the server finds of the decisions after a position, as it goes through its log. @throws RefusedByServer */
export async function* recheckPages(
  ask: Asking,
  since: number,
  campaign?: string,
): AsyncIterable<RecheckPage> {
  const within = campaign === undefined ? '' : `&campaign=${encodeURIComponent(campaign)}`;
  for (let after: number | null = since; after !== null;) {
    const page: RecheckPage = await ask(`rechecks?after=${after}${within}`, answer);
    yield page;
    after = page.next;
  }
}
