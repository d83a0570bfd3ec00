import type { Bilingual, Role } from '#libs/kernel';
import { cityName, partOf } from './names.js';
import { deputyOf, partySecretaryOf, staffed, type Organ, type Staffed } from './organ.js';
import { asks, type Owner } from './owner.js';

/** A city with its bureaus, its joint recommending body, one county and two units (R23, R24). */
export const cityOf = (number: number): Owner => {
  const id = `city-${number}`;
  const name = cityName(number);
  const bureau = (kind: string, title: Bilingual, role: Role): Staffed =>
    staffed(
      { id: `${id}-${kind}`, name: partOf(name, title), level: 'city', kinds: [kind], parent: id },
      role,
    );
  const bureaus = [
    bureau('recommending-body', { zh: '推荐机构', en: 'recommending body' }, 'reviewer'),
    bureau('hr', { zh: '人力资源社会保障局', en: 'HR bureau' }, 'reviewer'),
    bureau('petition', { zh: '信访局', en: 'petition bureau' }, 'reviewer'),
    bureau('personnel', { zh: '组织部', en: 'personnel' }, 'opinion-officer'),
    bureau('discipline', { zh: '纪委', en: 'discipline inspection' }, 'opinion-officer'),
    bureau('health', { zh: '卫生计生委', en: 'health' }, 'opinion-officer'),
  ];
  const county: Organ = {
    ...{ id: `${id}-county`, name: partOf(name, { zh: '县一', en: 'County 1' }) },
    ...{ level: 'county', kinds: ['county'], parent: id },
  };
  const petitionDepartment = staffed(
    {
      ...{
        id: `${county.id}-petition`,
        name: partOf(county.name, { zh: '信访局', en: 'petition department' }),
      },
      ...{ level: 'county', kinds: ['petition'], parent: county.id },
    },
    'recommender',
  );
  const units = [1, 2].map((unit) => unitOf(id, name, unit));
  const staff = [...bureaus, petitionDepartment, ...units];
  const city: Organ = { id, name, level: 'city', kinds: ['city'], parent: 'region' };
  return {
    ...{ id, path: 'city' },
    organs: [city, county, ...staff.map(({ organ }) => organ)],
    accounts: [
      ...staff.map(({ account }) => account),
      ...asks.map((ask) => deputyOf(`${id}-${ask}`)),
      partySecretaryOf(`${id}-discipline`),
    ],
    reviewer: `${id}-recommending-body`,
    jointly: [`${id}-hr`, `${id}-petition`],
    asked: { personnel: `${id}-personnel`, discipline: `${id}-discipline`, health: `${id}-health` },
    units: units.map(({ organ }) => organ.id),
    petitionDepartment: petitionDepartment.organ.id,
  };
};

const unitOf = (city: string, name: Bilingual, number: number): Staffed =>
  staffed(
    {
      id: `${city}-unit-${number}`,
      name: partOf(name, { zh: number === 1 ? '单位一' : '单位二', en: `Unit ${number}` }),
      ...{ level: 'unit', kinds: ['unit'], parent: city },
    },
    'recommender',
  );
