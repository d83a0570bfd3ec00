import { checksFor, opinionsFor } from '#libs/rulebook';
import { blocks, met, notApplicable, pending, unmet, worstOf, type Finding } from './finding.js';
import type { DossierGateName, GateEvaluators } from './gate-evaluators.js';
import type { Known } from './known.js';
import { isObjection, standingOf } from './vetted.js';

/** The gates that read the dossier. */
export const dossierGates: Pick<GateEvaluators, DossierGateName> = {
  'self-review-done': ({ aspects }, { dossier }) => {
    const reviews = dossier.all('vetting.self-review-recorded');
    const found = aspects.map((aspect) => {
      const attested = reviews.findLast(({ data }) => data.aspects.includes(aspect));
      return attested ? met(attested.ref) : pending();
    });
    return worstOf(found, notApplicable());
  },
  'opinions-in': ({ ask }, known) => {
    const asked = mustBeAsked(known);
    return worstOf(
      ask.filter((one) => asked.has(one)).map((one) => heard(one, known)),
      notApplicable(),
    );
  },
  'no-standing-objection': (_, known) => noObjection(known),
  'no-known-problem': (_, known) => noKnownProblem(known),
  'check-clean': ({ check }, known) =>
    checksFor(known.rulebook, known.opened.data).includes(check) ? checked(check, known) : notApplicable(),
  'deeds-cleared': ({ check }, known) => {
    const found = checked(check, known);
    return found.outcome === 'not-applicable' ? { ...found, outcome: 'unmet' } : found;
  },
  'no-open-complaint': (_, { vetted }) => {
    const found = [...vetted.complaints.values()].map((last): Finding => {
      switch (standingOf(last)) {
        case 'open':
          return pending(last.ref);
        case 'upheld':
          return unmet(last.ref);
        case 'dismissed':
          return met(last.ref);
      }
    });
    return worstOf(found, met());
  },
};

const mustBeAsked = ({ rulebook, opened }: Known): ReadonlySet<string> =>
  new Set(opinionsFor(rulebook, opened.data).map(({ ask }) => ask));

/** R35, R38: an organ was heard when it said yes or no, and its answer is valid on the day. */
const heard = (ask: string, { vetted, dossier, today }: Known): Finding => {
  const answer = vetted.answers.get(ask);
  if (!answer)
    return pending(dossier.all('vetting.opinion-requested').findLast(({ data }) => data.ask === ask)?.ref);
  const outdatedBy = vetted.dueAnew.get(answer.ref);
  if (outdatedBy) return pending(outdatedBy);
  if (answer.data.validUntil < today) return unmet(answer.ref);
  return isObjection(answer) || answer.data.answer === 'no-objection' ? met(answer.ref) : pending(answer.ref);
};

const checked = (check: string, { vetted }: Known): Finding => {
  const last = vetted.checks.get(check);
  if (!last) return pending();
  const outdatedBy = vetted.dueAnew.get(last.ref);
  if (outdatedBy) return pending(outdatedBy);
  if (last.data.result === 'clean') return met(last.ref);
  return last.data.result === 'not-obliged' ? notApplicable(last.ref) : unmet(last.ref);
};

/** R41: an objection stands until its own organ says otherwise. */
const noObjection = ({ vetted }: Known): Finding =>
  worstOf(
    [...vetted.answers.values()].map((answer) => (isObjection(answer) ? unmet(answer.ref) : met(answer.ref))),
    met(),
  );

/** R41: what was found or said after its own stage, and what is due anew. */
const noKnownProblem = (known: Known): Finding => {
  const { answers, takenBack, checks } = known.vetted;
  const asked = mustBeAsked(known);
  const found = [
    ...[...answers.values()].map((answer) => (isObjection(answer) ? unmet(answer.ref) : met(answer.ref))),
    ...[...answers.keys()].filter((ask) => asked.has(ask)).map((ask) => heard(ask, known)),
    ...[...takenBack].filter(([ask]) => asked.has(ask)).map(([, ref]) => pending(ref)),
    ...[...checks.keys()].map((check) => checked(check, known)),
  ];
  return worstOf(
    found.map((one) => (blocks(one) ? one : met(...one.events))),
    met(),
  );
};
