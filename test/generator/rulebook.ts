import { readFileSync } from 'node:fs';
import { parseRulebook } from '#libs/rulebook';

/** Generated campaigns run under the first rulebook; whoever acts on in a loaded log must keep its snapshot. */
export const generatedRulebook = parseRulebook(
  readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'),
);
