import type { Part } from '#libs/decisions';
import type { DomainEvent } from '#libs/kernel';
import { happened } from '#libs/testing';

export interface Nominee {
  readonly unit: string;
  readonly stage: string;
  readonly name: string;
  readonly post: string;
  readonly deeds: string;
  readonly criteria: readonly string[];
  /** Who must be heard on them. */
  readonly opinions: readonly string[];
  /** What happened to the nomination since it was opened. */
  readonly since: readonly DomainEvent[];
  /** What stands in the dossier. */
  readonly vetting: readonly DomainEvent[];
}

/** Of `hall`, whom the city reviews, with nine years of service, and whom the unit has proposed. */
const somebody: Nominee = {
  ...{ unit: 'hall', stage: 'city-review', name: '示例', post: '示例', deeds: '示例' },
  ...{ criteria: [], opinions: [], vetting: [] },
  since: [{ type: 'nomination.proposed', data: { by: 'hall-clerk', on: '2017-05-15' } }],
};

/** A nomination and its dossier, as they came to stand. */
export const nominated = (
  id: string,
  campaign: string,
  about: Partial<Nominee> = {},
): readonly [nomination: Part, dossier: Part] => {
  const { unit, stage, name, post, deeds, criteria, opinions, since, vetting } = { ...somebody, ...about };
  const nominee = { campaign, kind: 'individual', category: 'cadre', unit };
  const opened = {
    ...nominee,
    ...{ path: 'city', stage, unitKinds: ['unit'], unitLevel: 'unit' },
    ...{ subject: id, candidacy: id, name, post, deeds },
    facts: {
      ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
      ...{ criteria, merits: [], lastViolationOn: null },
    },
  };
  const dossier = { nomination: id, ...nominee, opinions, checks: [] };
  return [
    happened('nomination', id, { type: 'nomination.opened', data: opened }, ...since),
    happened('dossier', id, { type: 'vetting.dossier-opened', data: dossier }, ...vetting),
  ];
};
