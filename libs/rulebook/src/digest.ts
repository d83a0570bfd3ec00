import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import type { Rulebook } from './rulebook.schema.js';

/** SHA-256, hex, of the rulebook's canonical JSON (RFC 8785): the name under which snapshots of it are kept. */
export const rulebookDigest = (rulebook: Rulebook): string =>
  createHash('sha256').update(canonicalJson(rulebook), 'utf8').digest('hex');
