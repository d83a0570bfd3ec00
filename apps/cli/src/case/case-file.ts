import { z } from 'zod';

const words = z.array(z.string());

const nomination = z.looseObject({
  ...{ id: z.string(), kind: z.string(), category: z.string(), path: z.string(), unit: z.string() },
  ...{ stage: z.string(), status: z.string(), owner: z.string().optional() },
});

const gate = z.looseObject({
  ...{ rule: z.string(), gate: z.string(), why: z.string(), events: words },
  outcome: z.enum(['met', 'unmet', 'pending', 'waived', 'not-applicable']),
});

const stage = z.looseObject({
  stage: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  standing: z.enum(['passed', 'present', 'ahead']),
  gates: z.array(gate),
});

const dossier = z.looseObject({
  selfReview: z.array(z.looseObject({ aspect: z.string() })),
  opinions: z.array(
    z.looseObject({
      ...{ ask: z.string(), answer: z.string(), organ: z.string(), ref: z.string() },
      validUntil: z.string(),
    }),
  ),
  checks: z.array(
    z.looseObject({ check: z.string(), result: z.string(), organ: z.string(), ref: z.string() }),
  ),
  complaints: z.array(
    z.looseObject({ complaint: z.string(), finding: z.string().optional(), ref: z.string() }),
  ),
});

const event = z.object({
  ...{ position: z.number(), event: z.string(), type: z.string(), recordedAt: z.string() },
  says: z.object({ zh: z.string(), en: z.string() }),
  ...{ account: z.string(), organ: z.string(), onBehalfOf: z.string().optional() },
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the server answers about one case. */
export const answers = {
  nomination,
  gates: z.object({ stages: z.array(stage) }),
  dossier,
  timeline: z.object({ items: z.array(event), next: z.string().nullable() }),
};

export type CaseEvent = z.output<typeof event>;

/** Everything about one nomination that its reader may see. */
export interface CaseFile {
  readonly nomination: z.output<typeof nomination>;
  readonly stages: readonly z.output<typeof stage>[];
  readonly dossier: z.output<typeof dossier>;
  /** What happened, in the order of the log. */
  readonly timeline: readonly CaseEvent[];
}
