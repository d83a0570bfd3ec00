import type { LocalDate } from '#libs/kernel';
import type { OpenDossier, Opinion } from './dossier.state.js';
import { dueAnew, outdatedBy } from './outdated.js';
import type { Required } from './required.js';
import { jointly, verdict, type Verdict } from './verdict.js';

/** R35, R38: an organ is heard when it says yes or no; what follows from a no is another gate's matter. */
export const opinionsIn = (
  dossier: OpenDossier,
  asks: readonly string[],
  required: Required,
  today: LocalDate,
): Verdict => {
  const needed = asks.filter((ask) => required.opinions.includes(ask));
  const verdicts = needed.map((ask) => {
    const opinion = dossier.opinions.get(ask);
    if (opinion) return heard(ask, opinion, dossier, today);
    const request = dossier.requests.get(ask);
    return verdict('pending', `opinion-missing:${ask}`, ...(request ? [request.ref] : []));
  });
  return jointly(verdicts, verdict('not-applicable', 'no-opinion-required'));
};

/** R41: an objection does not lapse with its validity; it stands until its organ supersedes it. */
export const noStandingObjection = ({ opinions }: OpenDossier): Verdict =>
  jointly(
    [...opinions].map(([ask, opinion]) => unopposed(ask, opinion)),
    verdict('met', 'no-objection-standing'),
  );

/** R41: what an organ was heard to say after its own stage; what is owed by one not asked any more is not waited for. */
export const opinionProblems = (
  dossier: OpenDossier,
  required: Required,
  today: LocalDate,
): readonly Verdict[] => {
  const isRequired = ([ask]: readonly [string, unknown]): boolean => required.opinions.includes(ask);
  return [
    ...[...dossier.opinions].map(([ask, opinion]) => unopposed(ask, opinion)),
    ...[...dossier.opinions].filter(isRequired).map(([ask, opinion]) => heard(ask, opinion, dossier, today)),
    ...[...dossier.withdrawn]
      .filter(isRequired)
      .map(([ask, ref]) => verdict('pending', `opinion-withdrawn:${ask}`, ref)),
  ];
};

const heard = (ask: string, opinion: Opinion, dossier: OpenDossier, today: LocalDate): Verdict => {
  const { answer, validUntil, ref } = opinion;
  const outdated = outdatedBy(dossier, opinion);
  if (outdated) return dueAnew(ask, outdated);
  if (validUntil < today) return verdict('unmet', `opinion-expired:${ask}`, ref);
  switch (answer) {
    case 'no-objection':
    case 'objection':
      return verdict('met', 'opinions-heard', ref);
    case 'deferred':
    case 'information-needed':
      return verdict('pending', `opinion-${answer}:${ask}`, ref);
  }
};

const unopposed = (ask: string, { answer, ref }: Opinion): Verdict =>
  answer === 'objection'
    ? verdict('unmet', `objection-standing:${ask}`, ref)
    : verdict('met', 'no-objection-standing', ref);
