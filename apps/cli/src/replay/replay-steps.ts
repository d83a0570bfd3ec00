import { z } from 'zod';
import type { Asking } from '../case/read-case.js';

const change = z.object({
  ...{ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() },
});

const gate = z.looseObject({
  ...{ rule: z.string(), gate: z.string(), why: z.string(), events: z.array(z.string()) },
  outcome: z.enum(['met', 'unmet', 'pending', 'waived', 'not-applicable']),
  unnamed: z.number().optional(),
});

const step = z.looseObject({
  ...{ position: z.number(), event: z.string(), type: z.string(), recordedAt: z.string() },
  ...{ effectiveOn: z.string(), enteredLate: z.boolean(), rules: z.array(z.string()) },
  says: z.object({ zh: z.string(), en: z.string() }),
  ...{ account: z.string(), organ: z.string(), onBehalfOf: z.string().optional() },
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  ...{ isDecision: z.boolean(), gates: z.array(gate) },
  ...{ meanwhile: z.array(change), changes: z.array(change) },
});

const page = z.object({ items: z.array(step), next: z.string().nullable() });

type Page = z.output<typeof page>;

/** One event of a case, with its gates of then and what it changed, as the server tells it. */
export type Step = z.output<typeof step>;
export type Change = z.output<typeof change>;
export type Gate = z.output<typeof gate>;

/** The steps of a case from a position on, page by page as they are asked for. @throws RefusedByServer */
export async function* replaySteps(ask: Asking, id: string, from: number): AsyncIterable<Step> {
  const path = `dossiers/${encodeURIComponent(id)}/replay`;
  for (let after: string | null = String(Math.max(0, from - 1)); after !== null;) {
    const { items, next }: Page = await ask(`${path}?after=${after}`, page);
    yield* items;
    after = next;
  }
}
