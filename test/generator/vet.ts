import type { EventRef } from '#libs/kernel';
import { checksFor, findsOf, opinionsFor, type OpinionRule } from '#libs/rulebook';
import { nothingFound, type Answer, type CheckResult, type Found } from '#libs/vetting';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

/** The opinions that the matrix asks for, and the checks (R35–R40, R42). */
export const vet = async (round: Round, nominee: Nominee): Promise<void> => {
  const { desk, rulebook } = round;
  const { id, kind, category, owner } = nominee;
  for (const row of opinionsFor(rulebook, { kind, category })) await askFor(round, nominee, row);
  for (const check of checksFor(rulebook, { kind, category }))
    await desk.dossier(owner.reviewer, id, {
      ...{ type: 'RecordCheck', check, result: resultOf(check, nominee) },
      ...{ ...nothingFound, source: '虚构核查平台', remarks: '虚构：已核' },
      found: findsOf(rulebook, check).length > 0 ? fileOf(nominee) : {},
    });
};

const askFor = async (
  { desk, chance }: Round,
  { id, owner, fate }: Nominee,
  { ask, signatories: offices }: OpinionRule,
): Promise<void> => {
  const officer = owner.officers.get(ask);
  if (!officer) throw new RangeError(`nobody to ask for ${ask}`);
  const letter = `虚构征函〔${chance.below(10_000)}〕号`;
  await desk.dossier(owner.reviewer, id, { type: 'RequestOpinion', ask, organ: officer.organId, letter });
  const signatories = offices.map((office) => ({ office, accountId: `${officer.organId}-${office}` }));
  const answer = firstAnswer(ask, fate);
  const grounds = answer === 'objection' ? '虚构：正在核查其廉洁问题' : '虚构：无异议';
  const { revisions } = await desk.dossier(officer, id, {
    ...{ type: 'RecordOpinion', ask, answer, signatories, grounds },
  });
  if (answer !== 'information-needed') return;
  const stream = `dossier-${id}`;
  const supersedes: EventRef = `${stream}@${revisions[stream] ?? 0}`;
  await desk.dossier(officer, id, {
    ...{ type: 'SupersedeOpinion', ask, supersedes, answer: 'no-objection', signatories },
    ...{ reason: '虚构：材料已补齐', grounds: '虚构：无异议' },
  });
};

const firstAnswer = (ask: string, fate: Nominee['fate']): Answer => {
  if (fate === 'objection' && ask === 'discipline') return 'objection';
  if (fate === 'asked-again' && ask === 'personnel') return 'information-needed';
  return 'no-objection';
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
