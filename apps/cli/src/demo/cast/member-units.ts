import { memberName, partOf } from './names.js';
import { staffed } from './organ.js';
import type { Owner } from './owner.js';

/** A member unit of the regional joint conference (R5, R33): the region's own departments answer for its people. */
export const memberUnitOf = (number: number): Owner => {
  const id = `member-${number}`;
  const name = memberName(number);
  const member = staffed({ id, name, level: 'region', kinds: ['member-unit'], parent: 'region' }, 'reviewer');
  const division = staffed(
    {
      ...{ id: `${id}-division`, name: partOf(name, { zh: '处室一', en: 'Division 1' }) },
      ...{ level: 'unit', kinds: ['unit'], parent: id },
    },
    'recommender',
  );
  return {
    ...{ id, path: 'member-unit', reviewer: id, jointly: [] },
    organs: [member.organ, division.organ],
    accounts: [member.account, division.account],
    asked: { personnel: 'region-personnel', discipline: 'region-discipline', health: 'region-health' },
    units: [division.organ.id],
    petitionDepartment: undefined,
  };
};
