import { text } from '#libs/rulebook';
import { z } from 'zod';

/** Free text that may be left empty. */
export const remarks = z.string();

export const eventRef = z.templateLiteral([z.string(), '@', z.number()]);

/** Who signed, in which office (R38). */
export const signatories = z.array(z.strictObject({ office: text, accountId: text }));

/** What an entry says that takes the place of another. */
export const superseding = { supersedes: eventRef, reason: text };

const confidential = (): string => 'health';

/** What an organ gives as its reasons, to whoever asked it alone: field class of the policy. */
export const reasons = { question: confidential, grounds: confidential, reason: confidential };
