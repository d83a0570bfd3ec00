import { z } from 'zod';
import { isFileName } from './file-names.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Of a refusal. */
const code = z.string().regex(/^[A-Z_.]{1,80}$/);
const whole = z.int().nonnegative();

/**
 * What a case file says of itself. Nobody signs it: what it says counts as far as the signed checkpoint bears it out. Later
 * releases may say more.
 */
export const manifest = z.object({
  format: z.literal('mingjian-case-file/1'),
  /** Release that made it. */
  release: z
    .string()
    .regex(/^[0-9A-Za-z.+-]{1,40}$/)
    .optional(),
  /** Format of the report; the first case files named none. */
  report: whole.default(0),
  /** Id of the nomination. */
  case: z.string().min(1),
  /** The log, and how many events its checkpoint counts. */
  ...{ origin: z.string(), size: whole },
  /** Of the last event. */
  position: whole,
  made: z.strictObject({ at: z.string(), by: z.string(), server: z.string(), purpose: z.string() }),
  files: z.array(
    z.strictObject({
      path: z.string().refine(isFileName),
      ...{ sha256: digest, bytes: whole },
      /** Media type of an attachment, as the server says. */
      type: z.string().optional(),
    }),
  ),
  /** What events name and the server did not hand out, and why. */
  missing: z.array(z.strictObject({ kind: z.enum(['attachment', 'rulebook']), digest, code })),
});

export type Manifest = z.output<typeof manifest>;
