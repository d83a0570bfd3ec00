import type { GateResult, LocalDate } from '#libs/kernel';
import { concerns, type DossierGate, type NomineeClass, type RuleGate } from '#libs/rulebook';
import { checkClean, deedsCleared } from './check-verdicts.js';
import type { Required } from './required.js';
import type { Dossier, LinkedComplaint, OpenDossier } from './dossier.state.js';
import { noKnownProblem } from './known-problem.js';
import { noStandingObjection, opinionsIn } from './opinion-verdicts.js';
import { jointly, verdict, type Verdict } from './verdict.js';

/**
 * What a dossier allows: one result for each gate, in the order given. Pure, so that the decision, the explanation
 * of the gates and the dashboards say the same. An unopened dossier clears nobody.
 * @param required by the rulebook in force
 * @param today opinions that are no longer valid on this day do not count
 */
export const clearanceOf = (
  dossier: Dossier,
  gates: readonly RuleGate<DossierGate>[],
  nominee: NomineeClass,
  required: Required,
  today: LocalDate,
): readonly GateResult[] =>
  gates.map(({ rule, gate }) => ({
    ...{ rule, gate: gate.is },
    ...verdictOn(gate, dossier, nominee, required, today),
  }));

const verdictOn = (
  gate: DossierGate,
  dossier: Dossier,
  nominee: NomineeClass,
  required: Required,
  today: LocalDate,
): Verdict => {
  if (!concerns(gate, nominee)) return verdict('not-applicable', 'out-of-scope');
  if (dossier.status === 'unopened') return verdict('pending', 'dossier-missing');
  switch (gate.is) {
    case 'self-review-done':
      return selfReviewDone(dossier, gate.aspects);
    case 'opinions-in':
      return opinionsIn(dossier, gate.ask, required, today);
    case 'no-standing-objection':
      return noStandingObjection(dossier);
    case 'no-known-problem':
      return noKnownProblem(dossier, required, today);
    case 'check-clean':
      return checkClean(dossier, gate.check, required);
    case 'deeds-cleared':
      return deedsCleared(dossier, gate.check);
    case 'no-open-complaint':
      return noOpenComplaint(dossier);
  }
};

/** R34 */
const selfReviewDone = ({ selfReview }: OpenDossier, aspects: readonly string[]): Verdict => {
  const verdicts = aspects.map((aspect) => {
    const ref = selfReview.get(aspect);
    return ref ? verdict('met', 'self-reviewed', ref) : verdict('pending', `self-review-missing:${aspect}`);
  });
  return jointly(verdicts, verdict('not-applicable', 'nothing-to-attest'));
};

/** R39: an open complaint holds this nominee up; one that was not proven cannot be used against anyone. */
const noOpenComplaint = ({ complaints }: OpenDossier): Verdict =>
  jointly(
    [...complaints].map(([complaint, linked]) => complaintVerdict(complaint, linked)),
    verdict('met', 'no-complaint'),
  );

const complaintVerdict = (complaint: string, { finding, ref }: LinkedComplaint): Verdict => {
  switch (finding) {
    case null:
      return verdict('pending', `complaint-open:${complaint}`, ref);
    case 'substantiated':
    case 'partly':
      return verdict('unmet', `complaint-${finding}:${complaint}`, ref);
    case 'unsubstantiated':
    case 'false':
    case 'declined':
    case 'merged':
      return verdict('met', 'complaints-settled', ref);
  }
};
