import type { Part } from '#libs/decisions';
import { happened } from '#libs/testing';

export interface Nominee {
  readonly name: string;
  readonly post: string;
  readonly deeds: string;
}

const anybody: Nominee = { name: '示例', post: '示例', deeds: '示例' };

/** A nominee of `hall` whom the city reviews, with nine years of service, and whom the unit has proposed. */
export const nominated = (
  id: string,
  campaign: string,
  { name, post, deeds }: Nominee = anybody,
): readonly Part[] => {
  const nominee = { campaign, kind: 'individual', category: 'cadre', unit: 'hall' };
  const opened = {
    ...nominee,
    ...{ path: 'city', stage: 'city-review', unitKinds: ['unit'], unitLevel: 'unit' },
    ...{ subject: id, candidacy: id, name, post, deeds },
    facts: {
      ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
      ...{ criteria: [], merits: [], lastViolationOn: null },
    },
  };
  const proposed = { by: 'hall-clerk', on: '2017-05-15' };
  return [
    happened(
      'nomination',
      id,
      { type: 'nomination.opened', data: opened },
      { type: 'nomination.proposed', data: proposed },
    ),
    happened('dossier', id, {
      type: 'vetting.dossier-opened',
      data: { nomination: id, ...nominee, opinions: [], checks: [] },
    }),
  ];
};
