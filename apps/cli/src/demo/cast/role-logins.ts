import type { Role } from '#libs/kernel';
import { table } from '../report/table.js';
import type { Story } from '../story.js';
import { auditor, leader, office, regionVoters } from './region-and-nation.js';

/** One login for each role, so that an onlooker can look around. */
export const roleLogins = (story: Story): string => {
  const rows = Object.entries(loginOf).map(([role, login]) => {
    const { password } = story.as(login).credentials;
    return [role, login, password];
  });
  const { login, password } = story.administrator.credentials;
  return table([['角色 role', '账号 login', '口令 password'], ...rows, ['administrator', login, password]]);
};

const loginOf: Readonly<Record<Exclude<Role, 'administrator'>, string>> = {
  recommender: 'city-1-unit-1',
  reviewer: 'city-1-recommending-body',
  'opinion-officer': 'city-1-discipline',
  office,
  voter: regionVoters[0] ?? '',
  leader,
  auditor,
};
