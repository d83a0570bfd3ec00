import {
  caseDecisions,
  faultsOfCaseDecision,
  type CaseDecision,
  type CaseKnown,
} from '../../domain/recheck/case-decision.js';
import { faultIf, type Fault } from '../../domain/recheck/fault.js';
import type { Told } from '../../domain/recheck/told.js';
import type { Rulebooks } from '../ports/rulebooks.port.js';
import { caseKnown } from './case-known.js';
import type { Surroundings } from './surroundings.js';

/** What is rechecked. */
export type Decision = CaseDecision;

export const isDecision = (event: Told): event is Decision => Object.hasOwn(caseDecisions, event.type);

export interface Found {
  /** The nomination. */
  readonly id: string;
  /** None where it is a decision on nothing that is known. */
  readonly campaign: string | null;
  readonly faults: readonly Fault[];
}

/** Evaluated by the snapshot that it names; where it names none, by the one in force. */
export const recheck = async (
  decision: Decision,
  around: Surroundings,
  rulebooks: Rulebooks,
): Promise<Found> => {
  const id = nominationOf(decision);
  const known = await knownTo(decision, around, rulebooks);
  if (!known)
    return { id, campaign: null, faults: [{ verdict: 'unsupported', why: 'nothing-to-decide-on' }] };
  const faults = [
    ...faultsOfCaseDecision(decision, known),
    ...faultIf(around.isStale, 'basis-differs', 'read-what-was-past'),
  ];
  return { id, campaign: known.opened.data.campaign, faults };
};

/** What it was made on; none where there is no such nominee. */
export const knownTo = (
  decision: Decision,
  around: Surroundings,
  rulebooks: Rulebooks,
): Promise<CaseKnown | undefined> =>
  caseKnown(nominationOf(decision), around, (campaign) => {
    const inForce = campaign.last('campaign.opened', 'campaign.rulebook-amended')?.data.rulebookDigest;
    return rulebooks.find(decision.basis?.rulebook ?? inForce ?? '');
  });

const nominationOf = (decision: Decision): string =>
  decision.type === 'honours.conferred'
    ? decision.data.nomination
    : decision.stream.slice(decision.stream.indexOf('-') + 1);
