import { checksFor, findsOf } from '#libs/rulebook';
import { nothingFound, type CheckResult, type Found } from '#libs/vetting';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

/** The checks that are made about a nominee (R36, R37, R40, R42). */
export const vet = async (round: Round, nominee: Nominee): Promise<void> => {
  const { desk, rulebook } = round;
  const { id, kind, category, owner } = nominee;
  for (const check of checksFor(rulebook, { kind, category }))
    await desk.dossier(owner.reviewer, id, {
      ...{ type: 'RecordCheck', check, result: resultOf(check, nominee) },
      ...{ ...nothingFound, source: '虚构核查平台', remarks: '虚构：已核' },
      found: findsOf(rulebook, check).length > 0 ? fileOf(nominee) : {},
    });
};

const resultOf = (check: string, { fate, facts: { rank } }: Nominee): CheckResult => {
  if (fate === 'credit' && check === 'credit') return 'problem';
  // R37: only those in leading posts report personal matters.
  return check === 'personal-matters' && rank === 'staff' ? 'not-obliged' : 'clean';
};

/** R36: the file bears the nomination out. */
const fileOf = ({ facts: { serviceYears, lastViolationOn } }: Nominee): Found => ({
  ...{ age: 25 + serviceYears, serviceYears, awards: 1 },
  penalties: lastViolationOn === null ? 0 : 1,
});
