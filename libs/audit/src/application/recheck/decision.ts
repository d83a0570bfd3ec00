import {
  ballotDecisions,
  faultsOfBallotDecision,
  type BallotDecision,
} from '../../domain/recheck/ballot-decision.js';
import {
  caseDecisions,
  faultsOfCaseDecision,
  type CaseDecision,
  type CaseKnown,
} from '../../domain/recheck/case-decision.js';
import { faultIf, type Fault } from '../../domain/recheck/fault.js';
import {
  faultsOfHonourDecision,
  honourDecisions,
  type HonourDecision,
} from '../../domain/recheck/honour-decision.js';
import { faultsOfNote, notes, type Note } from '../../domain/recheck/note.js';
import {
  faultsOfNoticeEnd,
  noticeDecisions,
  type NoticeDecision,
} from '../../domain/recheck/notice-decision.js';
import {
  faultsOfPackageDecision,
  packageDecisions,
  type PackageDecision,
} from '../../domain/recheck/package-decision.js';
import {
  faultsOfCallUp,
  reserveDecisions,
  type ReserveDecision,
} from '../../domain/recheck/reserve-decision.js';
import {
  faultsOfSanction,
  sanctionDecisions,
  type SanctionDecision,
} from '../../domain/recheck/sanction-decision.js';
import type { Told } from '../../domain/recheck/told.js';
import { faultsOfWaiver, waivers, type Waiver } from '../../domain/recheck/waiver-decision.js';
import { ballotKnown } from './ballot-known.js';
import { caseKnown } from './case-known.js';
import { honourKnown } from './honour-known.js';
import { noticeKnown } from './notice-known.js';
import { packageKnown } from './package-known.js';
import { reserveKnown } from './reserve-known.js';
import { sanctionKnown } from './sanction-known.js';
import type { Surroundings } from './surroundings.js';

/** What is rechecked. */
export type Decision =
  | (CaseDecision | BallotDecision | HonourDecision | NoticeDecision | PackageDecision)
  | (ReserveDecision | SanctionDecision | Waiver | Note);

const isOfCase = (event: Told): event is CaseDecision => Object.hasOwn(caseDecisions, event.type);
const isOfBallot = (event: Told): event is BallotDecision => Object.hasOwn(ballotDecisions, event.type);
const isOfHonour = (event: Told): event is HonourDecision => Object.hasOwn(honourDecisions, event.type);
const isOfNotice = (event: Told): event is NoticeDecision => Object.hasOwn(noticeDecisions, event.type);
const isOfPackage = (event: Told): event is PackageDecision => Object.hasOwn(packageDecisions, event.type);
const isOfReserve = (event: Told): event is ReserveDecision => Object.hasOwn(reserveDecisions, event.type);
const isOfSanction = (event: Told): event is SanctionDecision => Object.hasOwn(sanctionDecisions, event.type);
const isWaiver = (event: Told): event is Waiver => Object.hasOwn(waivers, event.type);
const isNote = (event: Told): event is Note => Object.hasOwn(notes, event.type);

const decisions: object = {
  ...{ ...caseDecisions, ...ballotDecisions, ...honourDecisions, ...noticeDecisions, ...packageDecisions },
  ...{ ...reserveDecisions, ...sanctionDecisions, ...waivers, ...notes },
};

/** Types of the events that are rechecked. */
export const decisionTypes: readonly string[] = Object.keys(decisions);

export const isDecision = (event: Told): event is Decision => Object.hasOwn(decisions, event.type);

export interface Found {
  /** None where it is a decision on nothing that is known. */
  readonly campaign: string | null;
  readonly faults: readonly Fault[];
}

const onNothing: Found = {
  campaign: null,
  faults: [{ verdict: 'unsupported', why: 'nothing-to-decide-on' }],
};

export const recheck = async (decision: Decision, around: Surroundings): Promise<Found> => {
  const { campaign, faults } = await found(decision, around);
  return {
    campaign,
    faults: [
      ...faults,
      ...(isNote(decision) ? faultsOfNote(decision, around.act) : []),
      ...faultIf(around.isStale, 'basis-differs', 'read-what-was-past'),
    ],
  };
};

const found = async (decision: Decision, around: Surroundings): Promise<Found> => {
  if (isOfCase(decision)) {
    const known = await knownTo(decision, around);
    if (!known) return onNothing;
    return { campaign: known.opened.data.campaign, faults: faultsOfCaseDecision(decision, known) };
  }
  if (isOfBallot(decision)) {
    const known = await ballotKnown(decision, around);
    if (!known) return onNothing;
    return { campaign: known.course.terms.campaign, faults: faultsOfBallotDecision(decision, known) };
  }
  if (isOfHonour(decision)) {
    const known = await honourKnown(decision, around);
    return known
      ? { campaign: known.campaignId, faults: faultsOfHonourDecision(decision, known) }
      : onNothing;
  }
  if (isOfNotice(decision)) {
    const known = await noticeKnown(decision, around);
    if (!known) return onNothing;
    return { campaign: known.opened.data.campaign, faults: faultsOfNoticeEnd(decision, known) };
  }
  if (isOfPackage(decision)) {
    const known = await packageKnown(decision, around);
    if (!known) return onNothing;
    return { campaign: known.opened.data.campaign, faults: faultsOfPackageDecision(decision, known) };
  }
  if (isOfReserve(decision)) {
    const known = await reserveKnown(decision, around);
    if (!known) return onNothing;
    return { campaign: known.called.opened.data.campaign, faults: faultsOfCallUp(decision, known) };
  }
  if (isOfSanction(decision)) {
    const known = await sanctionKnown(decision, around);
    return known
      ? { campaign: known.proposed.data.campaign, faults: faultsOfSanction(decision, known) }
      : onNothing;
  }
  if (isWaiver(decision)) {
    const known = await caseKnown(decision.stream.slice('nomination-'.length), around);
    if (!known) return onNothing;
    return { campaign: known.opened.data.campaign, faults: faultsOfWaiver(decision, known) };
  }
  const opened = (await around.of(decision.stream)).first('nomination.opened');
  return opened ? { campaign: opened.data.campaign, faults: [] } : onNothing;
};

/** What a decision on a nominee was made on; none where there is no such nominee. */
export const knownTo = (decision: CaseDecision, around: Surroundings): Promise<CaseKnown | undefined> =>
  caseKnown(nominationOf(decision), around);

const nominationOf = (decision: CaseDecision): string =>
  decision.type === 'honours.conferred'
    ? decision.data.nomination
    : decision.stream.slice(decision.stream.indexOf('-') + 1);
