import type { Instant } from '#libs/kernel';
import { mayComeBack } from './coming-back.js';
import type { HonourEvent } from './honour.events.js';
import type { Honour } from './honour.state.js';
import { isSettled } from './outstanding.js';

/** A revoked title is closed when everything is done and no appeal is pending or may still come (R52). */
export const closeIfDone = (honour: Honour, at: Instant): readonly HonourEvent[] =>
  isSettled(honour) && honour.revocation && !mayComeBack(honour.revocation, at)
    ? [{ type: 'honours.closed', data: {} }]
    : [];
