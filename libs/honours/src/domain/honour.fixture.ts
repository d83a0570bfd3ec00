import type { Actor, Circumstances, EventRef } from '#libs/kernel';
import type { DueDay, RepresentationsDue } from './due-day.js';
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
  isInvestigator: false,
  isAboveConferrer: false,
  representations: null,
  appeal: null,
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

/** To a collective: a plaque and a certificate, no money and no benefits (R53). */
export const conferredOnCollective: HonourEvent = {
  type: 'honours.conferred',
  data: {
    ...{ nomination: '1', campaign: 'c1', kind: 'collective', subject: 's2', organ: 'group', benefits: [] },
    title: { zh: '全国信访系统先进集体', en: 'Advanced Collective of the National Petition System' },
    items: [
      { item: 'plaque', money: false },
      { item: 'certificate', money: false },
    ],
  },
};

export const issued = (item: string, fen: number | null = null): HonourEvent => ({
  type: 'honours.item-issued',
  data: { item, fen },
});

export const evidence: readonly EventRef[] = ['complaint-k1@2', 'dossier-1@7'];

export const proposed: HonourEvent = {
  type: 'honours.revocation-proposed',
  data: {
    ...{ ground: 'fraud', reason: '…', evidence, organ: 'discipline', by: 'proposer' },
    attachments: [],
    representations: null,
  },
};

/** The proposal's event when nothing but the conferring and the bonus's issue came before. */
export const proposal: EventRef = 'honour-1@2';

/** Of the conferring organ's own accord, borne out; the first is the event at `revision`. */
export const lookedInto = (revision: number): readonly [HonourEvent, HonourEvent] => [
  { type: 'honours.inquiry-opened', data: { complaint: null, organ: 'group', by: 'clerk', reason: '…' } },
  {
    type: 'honours.inquiry-concluded',
    data: { inquiry: `honour-1@${revision}`, finding: 'substantiated', by: 'clerk', remarks: '' },
  },
];

export const revoked: HonourEvent = {
  type: 'honours.revoked',
  data: { proposal, ground: 'fraud', by: 'decider' },
};

/** Ten working days from the day on which tests act. */
export const representationsDue: RepresentationsDue = {
  ...{ dueOn: '2017-05-26', dueAt: '2017-05-26T16:00:00.000Z', arrangement: 'arrangement' },
};

export const appealDue: DueDay = { dueOn: '2017-07-14', dueAt: '2017-07-14T16:00:00.000Z' };

/** SHA-256 of some paper. */
export const digest = '0'.repeat(64);

const paper = { number: '示例〔2017〕1号', digest, on: '2017-05-15' } as const;

export const publish = { type: 'PublishRevocation', ...paper } as const;

export const published: HonourEvent = {
  type: 'honours.published',
  data: { decision: 'revocation', ...paper, appeal: appealDue },
};

export const publishReinstatement = { type: 'PublishReinstatement', ...paper } as const;

export const reinstatementPublished: HonourEvent = {
  type: 'honours.published',
  data: { decision: 'reinstatement', ...paper, appeal: null },
};
