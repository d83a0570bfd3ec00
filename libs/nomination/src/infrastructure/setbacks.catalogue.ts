import { z } from 'zod';
import { eventSpecs } from '#libs/catalogue';
import type { FreezeEvent } from '../domain/freeze.events.js';
import type { ReserveEvent } from '../domain/reserve.events.js';

const text = z.string();
const id = z.string().min(1);

export const freezeSpecs = eventSpecs<FreezeEvent>({
  'nomination.frozen': {
    version: 1,
    schema: z.strictObject({ organ: id, by: id, stage: id, reason: text }),
    personal: ['reason'],
  },
  'nomination.unfrozen': {
    version: 1,
    schema: z.strictObject({ organ: id, by: id, reason: text }),
    personal: ['reason'],
  },
});

export const reserveSpecs = eventSpecs<ReserveEvent>({
  'nomination.replaced': { version: 1, schema: z.strictObject({ by: id }) },
  'nomination.called-up': {
    version: 1,
    decides: true,
    schema: z.strictObject({ replaces: id, ballot: id, stage: id, to: id }),
  },
  'nomination.reserve-passed-over': {
    version: 1,
    schema: z.strictObject({ replaces: id, ballot: id, stage: id, rule: id }),
  },
});
