import type { Specs } from '#libs/catalogue';
import { identityEvents } from '#libs/identity';
import { nominationEvents } from '#libs/nomination';
import { vettingEvents } from '#libs/vetting';

/** Every context's catalogue. A new one takes a line here, and a JSON for each type and version beside this file. */
export const catalogues: readonly Specs[] = [identityEvents, nominationEvents, vettingEvents];
