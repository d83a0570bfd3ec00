import type { Actor, Circumstances, EventRef } from '#libs/kernel';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';

/** Two people of the conferring organ, and one who proposes from another. */
export const acting = (accountId: string, organId = 'group'): Pick<Circumstances, 'actor'> => {
  const role: Actor['role'] = 'office';
  return { actor: { accountId, organId, role } };
};

export const facts: HonourFacts & Pick<Circumstances, 'actor'> = {
  rulebook: 'digest',
  revocationRule: 'R52',
  coversHolder: true,
  ...acting('decider'),
};

const title = { zh: '全国信访系统先进工作者', en: 'Advanced Worker of the National Petition System' };

/** To an individual: a medal, a certificate, a bonus and benefits (R54). */
export const conferred: HonourEvent = {
  type: 'honours.conferred',
  data: {
    ...{ nomination: '1', campaign: 'c1', kind: 'individual', subject: 's1', title, organ: 'group' },
    items: [
      { item: 'medal', money: false },
      { item: 'certificate', money: false },
      { item: 'bonus', money: true },
    ],
    benefits: ['model-worker-provincial'],
  },
};

export const issued = (item: string, fen: number | null = null): HonourEvent => ({
  type: 'honours.item-issued',
  data: { item, fen },
});

export const evidence: readonly EventRef[] = ['complaint-k1@2', 'dossier-1@7'];

export const proposed: HonourEvent = {
  type: 'honours.revocation-proposed',
  data: { ground: 'fraud', reason: '…', evidence, organ: 'discipline', by: 'proposer' },
};

/** The proposal's event when nothing but the conferring and the bonus's issue came before. */
export const proposal: EventRef = 'honour-1@2';

export const revoked: HonourEvent = {
  type: 'honours.revoked',
  data: { proposal, ground: 'fraud', by: 'decider' },
};
