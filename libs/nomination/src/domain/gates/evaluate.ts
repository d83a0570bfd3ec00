import type { GateResult } from '#libs/kernel';
import { concerns, type NominationGate, type RuleGate, type Rulebook } from '#libs/rulebook';
import * as eligibility from './eligibility.js';
import * as process from './process.js';
import * as setbacks from './setbacks.js';
import { notApplicable, type Evidence, type Verdict } from './verdict.js';

/** Evaluates gates that read the nomination. The decider, `GET …/gates` and the dashboards all ask here. */
export const evaluateGates = (
  gates: readonly RuleGate<NominationGate>[],
  evidence: Evidence,
  rulebook: Rulebook,
): readonly GateResult[] =>
  gates.map(({ rule, gate }) => {
    const verdict = concerns(gate, evidence.nomination) ? verdictOf(gate, evidence, rulebook) : notApplicable;
    return { rule, gate: gate.is, ...verdict };
  });

function verdictOf(gate: NominationGate, evidence: Evidence, rulebook: Rulebook): Verdict {
  switch (gate.is) {
    case 'organ-kind':
      return eligibility.organKind(gate, evidence);
    case 'established-post':
      return eligibility.establishedPost(evidence);
    case 'rank-below':
      return eligibility.rankBelow(gate, evidence, rulebook);
    case 'all-criteria':
      return eligibility.allCriteria(gate, evidence);
    case 'no-violation-within':
      return eligibility.noViolationWithin(gate, evidence);
    case 'service-years-at-least':
      return eligibility.serviceYears(gate, evidence);
    case 'one-of-merits':
      return eligibility.oneOfMerits(gate, evidence);
    case 'steps-in-order':
      return process.stepsInOrder(gate, evidence);
    case 'slot-held':
      return process.slotHeld(evidence);
    case 'jointly-recommended':
      return process.jointlyRecommended(gate, evidence);
    case 'reviews-support':
      return process.reviewsSupport(gate, evidence, rulebook);
    case 'notice-clean':
      return process.noticeClean(gate, evidence, rulebook);
    case 'package-received':
      return process.packageReceived(gate, evidence);
    case 'selected-by-ballot':
      return process.selectedByBallot(gate, evidence);
    case 'ratio-at-most':
      return process.ratioAtMost(gate, evidence);
    case 'not-frozen':
      return setbacks.notFrozen(evidence);
    case 'not-sanctioned':
      return setbacks.notSanctioned(evidence);
  }
}
