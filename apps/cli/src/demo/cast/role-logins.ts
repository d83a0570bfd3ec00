import type { Role } from '#libs/kernel';
import { table } from '../report/table.js';
import type { Story } from '../story.js';
import type { Login } from '../wire/first-sign-in.js';
import { auditor, leader, office, regionVoters } from './region-and-nation.js';

/** One login for each role, so that an onlooker can look around. */
export const roleLogins = (story: Story): string => {
  const rows = Object.entries(loginOf).map(([role, login]) => {
    return [role, ...cellsOf(story.as(login).credentials)];
  });
  const head = ['角色 role', '账号 login', '口令 password', '验证器 authenticator'];
  return table([head, ...rows, ['administrator', ...cellsOf(story.administrator.credentials)]]);
};

const cellsOf = ({ login, password, authenticator = '' }: Login): readonly string[] => [
  login,
  password,
  authenticator,
];

const loginOf: Readonly<Record<Exclude<Role, 'administrator'>, string>> = {
  recommender: 'city-1-unit-1',
  reviewer: 'city-1-recommending-body',
  'opinion-officer': 'city-1-discipline',
  office,
  voter: regionVoters[0] ?? '',
  leader,
  auditor,
};
