import { readFileSync } from 'node:fs';
import type { Standing } from '#libs/kernel';
import { parseRulebook, type NomineeFacts } from '#libs/rulebook';
import type { NominationCommand } from './nomination.commands.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';

type Opening = Extract<NominationCommand, { type: 'OpenNomination' }>;

export const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));

/** Facts of somebody who fulfils every condition. */
export const nominee: NomineeFacts = {
  rank: 'section',
  establishedPost: true,
  onDuty: true,
  fullTime: true,
  serviceYears: 9,
  criteria: [
    ...new Set(
      Object.values(rulebook.rules)
        .flatMap(({ gates }) => gates)
        .flatMap((gate) => (gate.is === 'all-criteria' ? gate.criteria : [])),
    ),
  ],
  merits: Object.values(rulebook.rules)
    .flatMap(({ gates }) => gates)
    .flatMap((gate) => (gate.is === 'one-of-merits' ? gate.merits : [])),
  lastViolationOn: null,
};

export const unit: Standing = { level: 'unit', kinds: ['unit'], covers: true };
export const recommendingBody: Standing = { level: 'city', kinds: ['recommending-body'], covers: true };

export const facts: NominationFacts = {
  rulebook,
  digest: 'rulebook-digest',
  standing: unit,
  owner: { organ: 'city-1', path: 'city' },
  freeSlots: 1,
  clearance: [],
  complaints: new Map(),
  lists: new Map(),
  overCampaign: false,
  barred: null,
  pending: null,
};

export const recommender = {
  actor: { accountId: 'unit-clerk', organId: 'unit-1', role: 'recommender' },
} as const;
export const reviewer = {
  actor: { accountId: 'city-reviewer', organId: 'city-1-body', role: 'reviewer' },
} as const;

export const openingOf = (kind: 'individual' | 'collective', known: Partial<NomineeFacts> = {}): Opening => ({
  type: 'OpenNomination',
  campaign: 'c1',
  kind,
  category: kind === 'individual' ? 'cadre' : 'petition-body',
  subject: 's1',
  candidacy: 'c1-k1',
  facts: { ...nominee, ...known },
  name: '某甲',
  post: '某职',
  deeds: '事迹',
});

export const opened = (
  kind: 'individual' | 'collective',
  known: Partial<NomineeFacts> = {},
  unitOf: Pick<Standing, 'level' | 'kinds'> = unit,
): NominationEvent => {
  const { type: _, ...nomination } = openingOf(kind, known);
  const place = { unit: 'unit-1', unitKinds: unitOf.kinds, unitLevel: unitOf.level, path: 'city' };
  return { type: 'nomination.opened', data: { ...nomination, ...place, stage: 'unit-recommendation' } };
};

export const stepped = (...steps: readonly string[]): NominationEvent[] =>
  steps.map((step) => ({
    type: 'nomination.step-recorded',
    data: { step, heldOn: '2017-05-15', present: 12, inFavour: 11, against: 1, minutes: 'a'.repeat(64) },
  }));

export const allSteps = stepped('democratic-recommendation', 'inspection', 'leadership-study');
export const proposed: NominationEvent = {
  type: 'nomination.proposed',
  data: { by: 'unit-clerk', on: '2017-05-15' },
};
export const advanced = (from: string, to: string): NominationEvent => ({
  type: 'nomination.advanced',
  data: { from, to },
});
