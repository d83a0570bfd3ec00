import { eventSpecs } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import type { LineDueEvent } from '../domain/letter/line-due.events.js';
import { owedAgain } from '../domain/letter/line-due.words.js';

export const lineDueSpecs = eventSpecs<LineDueEvent>({
  'vetting.line-due-again': {
    version: 1,
    schema: z.strictObject({
      ...{ nomination: text, why: z.enum(owedAgain), dueOn: localDate, urgeOn: z.array(localDate) },
      ...{ arrangement: text, timezone: text },
      letter: z.strictObject({ dueOn: localDate, isOverdue: z.boolean() }),
    }),
  },
});
