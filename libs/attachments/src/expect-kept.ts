import { refuse } from './attachments.errors.js';
import type { Attachments } from './attachments.port.js';

/**
 * An act names papers by their digests; each must have been brought before.
 * @throws ATTACHMENTS.NOT_KEPT, naming those that were not
 */
export const expectKept = async (attachments: Attachments, digests: readonly string[]): Promise<void> => {
  const kept = await attachments.has(digests);
  const missing = digests.filter((digest) => !kept.has(digest));
  if (missing.length > 0) throw refuse('ATTACHMENTS.NOT_KEPT', { digests: missing.join('、') });
};
