import type { Actor, Bilingual } from '#libs/kernel';
import { refuse } from '../domain/sign-in.errors.js';
import type { Session } from '../infrastructure/session.js';

/** What must be done after a sign-in before anything else. */
export const debts = ['new-password', 'second-factor'] as const;

export type Debt = (typeof debts)[number];

/** Of a session whose account acts in this role. */
export const debtsOf = (session: Session, role: Actor['role']): readonly Debt[] => [
  ...(session.by === 'password' && session.hasIssuedPassword ? (['new-password'] as const) : []),
  ...(watchful.has(role) && !session.hasSecondFactor ? (['second-factor'] as const) : []),
];

/** @throws IDENTITY.SESSION_OWES */
export const expectNothingOwed = (owes: readonly Debt[]): void => {
  if (owes.length === 0) return;
  const named = (language: keyof Bilingual): string => owes.map((debt) => says[debt][language]).join(', ');
  throw refuse('IDENTITY.SESSION_OWES', { owes, zh: named('zh'), en: named('en') });
};

/** Who could let others in, or sees everything, shows more than a password. */
const watchful = new Set<Actor['role']>(['administrator', 'auditor']);

const says: Readonly<Record<Debt, Bilingual>> = {
  'new-password': { zh: '更换一次性口令', en: 'a new password in place of the one that was issued' },
  'second-factor': { zh: '设置动态验证码', en: 'a second factor' },
};
