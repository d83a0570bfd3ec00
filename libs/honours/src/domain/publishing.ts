import type { Circumstances } from '#libs/kernel';
import type { HonourActOf, PublishedPaper } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour } from './honour.state.js';
import { settle } from './settling.js';
import { requireConferringOrgan } from './standing.js';

type Known = HonourFacts & Circumstances;

/** From the day it is recorded, whatever day the paper bears, the holder may appeal. */
export const publishRevocation = (
  act: HonourActOf<'PublishRevocation'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  requireConferringOrgan(honour, known);
  const { revocation } = honour;
  if (!revocation) throw refuse('HONOURS.NOTHING_TO_PUBLISH');
  if (revocation.published) throw refuse('HONOURS.PUBLISHED', { number: revocation.published.number });
  // Each revocation is appealed once: after an appeal, no days for one begin.
  const appeal = revocation.appeal ? null : known.appeal;
  const data = { decision: 'revocation', ...paperOf(act, known), appeal } as const;
  return settle(honour, { type: 'honours.published', data }, known);
};

export const publishReinstatement = (
  act: HonourActOf<'PublishReinstatement'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  requireConferringOrgan(honour, known);
  const { reinstatement } = honour;
  if (!reinstatement) throw refuse('HONOURS.NOTHING_TO_PUBLISH');
  if (reinstatement.published) throw refuse('HONOURS.PUBLISHED', { number: reinstatement.published.number });
  const data = { decision: 'reinstatement', ...paperOf(act, known), appeal: null } as const;
  return [{ type: 'honours.published', data }];
};

const paperOf = ({ number, digest, on }: PublishedPaper, { today }: Known): PublishedPaper => {
  if (on > today) throw refuse('HONOURS.PUBLISHED_LATER', { on });
  return { number, digest, on };
};
