import { parse } from 'yaml';
import { z } from 'zod';
import type { Organ } from '../application/organ-directory.js';
import { refuse } from '../domain/identity.errors.js';

const word = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const title = z.string().trim().min(1).max(200);

const organFileSchema = z.strictObject({
  organs: z.array(
    z.strictObject({
      id: word,
      name: z.strictObject({ zh: title, en: title }),
      level: word,
      kinds: z.array(word).max(20),
      parent: word.nullable().default(null),
    }),
  ),
});

/**
 * The organs in a YAML or JSON text: `{organs: [{id, name: {zh, en}, level, kinds, parent?}]}`.
 * @throws IDENTITY.ORGAN_FILE_INVALID naming the first place that is wrong
 */
export const organsIn = (text: string): readonly Organ[] => {
  const parsed = organFileSchema.safeParse(valueIn(text));
  if (parsed.success) return parsed.data.organs;
  const [issue] = parsed.error.issues;
  throw refuse('IDENTITY.ORGAN_FILE_INVALID', { where: `${issue?.path.join('.')}: ${issue?.message}` });
};

const valueIn = (text: string): unknown => {
  try {
    return parse(text);
  } catch (error) {
    throw refuse('IDENTITY.ORGAN_FILE_INVALID', { where: String(error) });
  }
};
