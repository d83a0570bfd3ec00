import { text } from '#libs/rulebook';
import { z } from 'zod';

/** Free text that may be left empty. */
export const remarks = z.string();

export const eventRef = z.templateLiteral([z.string(), '@', z.number()]);

/** What an entry says that takes the place of another. */
export const superseding = { supersedes: eventRef, reason: text };
