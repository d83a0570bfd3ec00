import { z } from 'zod';

const bilingual = z.object({ zh: z.string(), en: z.string() });
const count = z.number();

/** What the demo reads of `GET campaigns/{id}/report`. */
export const campaignReport = z.object({
  title: bilingual,
  eventsInLog: count,
  nominations: count,
  stages: z.array(
    z.object({ stage: z.string(), entered: count, underWay: count, stopped: count, passed: count }),
  ),
  owners: z.array(
    z.object({
      name: bilingual.optional(),
      ...{ nominated: count, putForward: count, underWay: count, stopped: count, confirmed: count },
    }),
  ),
  stopped: z.array(z.object({ outcome: z.string(), stage: z.string(), rule: z.string().optional(), count })),
  honours: z.object({
    ...{ conferred: count, revoked: count },
    outstanding: z.array(z.object({ honour: z.string(), item: z.string(), fen: count.optional() })),
  }),
});

export type CampaignReport = z.infer<typeof campaignReport>;
