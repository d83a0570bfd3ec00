import type { ActRow } from './policy.words.js';

/** What anybody may, without an account: read what is published, speak up, and hear what came of it (ADR 18). */
export const publicActs = {
  'public.read-notices': { to: 'public', shows: 'open' },
  'public.read-register': { to: 'public', shows: 'open' },
  'public.object': { to: 'public' },
  'public.complain': { to: 'public' },
  'public.follow': { to: 'public', shows: 'open' },
} as const satisfies Readonly<Record<string, ActRow>>;
