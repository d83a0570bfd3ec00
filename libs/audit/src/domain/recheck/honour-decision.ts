import { isOneOf, type EventRef } from '#libs/kernel';
import { faultsOfAccount, isRecused } from './acting.js';
import { faultsOfDismissal, faultsOfReinstatement } from './honour-appeal.js';
import type { HonourKnown } from './honour-known.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Told } from './told.js';

/** Decisions on a conferred title, and who may make them. */
export const honourDecisions = {
  'honours.revoked': ['office', 'voter'],
  'honours.revocation-declined': ['office', 'voter'],
  'honours.appeal-dismissed': ['office', 'voter'],
  'honours.reinstated': ['office', 'voter'],
} as const;

export type HonourDecision = Told<keyof typeof honourDecisions>;

/** R52: everything that is wrong with what was decided on a title; nothing where it is sound. */
export const faultsOfHonourDecision = (decision: HonourDecision, known: HonourKnown): readonly Fault[] => {
  const { acting, recusals, today, campaignId: campaign } = known;
  return [
    ...faultsOfAccount(acting, { roles: honourDecisions[decision.type], campaign, today }),
    ...faultIf(isRecused(recusals, acting.actor), 'recused', 'recused'),
    ...faultsOf(decision, known),
  ];
};

const faultsOf = (decision: HonourDecision, known: HonourKnown): readonly Fault[] => {
  switch (decision.type) {
    case 'honours.revoked':
      return faultsOfRevocation(decision, known);
    case 'honours.revocation-declined':
      return faultsOfRefusal(decision, known);
    case 'honours.appeal-dismissed':
      return faultsOfDismissal(decision, known);
    case 'honours.reinstated':
      return faultsOfReinstatement(decision, known);
  }
};

const faultsOfRevocation = (revoked: Told<'honours.revoked'>, known: HonourKnown): readonly Fault[] => {
  const { honour, rulebook, campaign } = known;
  const proposal = pendingProposal(honour);
  const rule = rulebook.revocation?.rule;
  if (!proposal || rule === undefined) return nothingProposed;
  const { heard, waived } = hearingOf(honour, proposal);
  const { dueAt } = proposal.data.representations ?? {};
  const inquiries = inquiriesOf(honour);
  const borneOut = inquiries.flatMap(({ concluded }) =>
    concluded && isBorneOut(concluded) ? concluded.ref : [],
  );
  const isDifferent = revoked.data.proposal !== proposal.ref || revoked.data.ground !== proposal.data.ground;
  const met = (gate: string, events: readonly EventRef[]): Found => ({ rule, gate, outcome: 'met', events });
  const said = heard.map(({ ref }) => ref);
  const found = [
    met('revocation-ground', [proposal.ref, ...proposal.data.evidence]),
    met('revocation-inquiry', borneOut),
    ...(said.length > 0 ? [met('holder-heard', said)] : []),
  ];
  return [
    ...faultsOfWhoDecides(proposal, known),
    ...faultIf(
      !waived && dueAt !== undefined && revoked.recordedAt < dueAt,
      'outside-its-period',
      'holder-still-waited-for',
    ),
    ...faultIf(isDifferent, 'unsupported', 'not-what-was-proposed'),
    ...faultIf(
      inquiries.some(({ concluded }) => !concluded),
      'unsupported',
      'inquiry-open',
    ),
    ...faultIf(borneOut.length === 0, 'unsupported', 'not-borne-out'),
    ...faultsOfRecord(revoked, found, campaign),
  ];
};

const faultsOfRefusal = (
  declined: Told<'honours.revocation-declined'>,
  known: HonourKnown,
): readonly Fault[] => {
  const proposal = pendingProposal(known.honour);
  if (!proposal) return nothingProposed;
  return [
    ...faultsOfWhoDecides(proposal, known),
    ...faultIf(declined.data.proposal !== proposal.ref, 'unsupported', 'not-what-was-proposed'),
  ];
};

const nothingProposed: readonly Fault[] = [{ verdict: 'outside-its-period', why: 'nothing-proposed' }];

/** The conferring organ, and in it neither who proposed nor who spoke for the holder. */
const faultsOfWhoDecides = (
  proposal: Told<'honours.revocation-proposed'>,
  { honour, acting: { actor } }: HonourKnown,
): readonly Fault[] => {
  const { heard } = hearingOf(honour, proposal);
  const persons = [proposal, ...heard].flatMap((event) => [
    event.data.by,
    event.actor.onBehalfOf ?? event.data.by,
  ]);
  const conferrer = honour.last('honours.conferred')?.data.organ;
  return [
    ...faultIf(conferrer !== actor.organId, 'unauthorised', 'organ-not-in-charge'),
    ...faultIf(isOneOf(persons, actor), 'unauthorised', 'own-proposal'),
  ];
};

const pendingProposal = (honour: History): Told<'honours.revocation-proposed'> | undefined => {
  const last = honour.last(
    'honours.conferred',
    'honours.revocation-proposed',
    'honours.revocation-declined',
    'honours.revoked',
    'honours.reinstated',
  );
  return last?.type === 'honours.revocation-proposed' ? last : undefined;
};

/** What the holder said since, or that they waived it. */
const hearingOf = (honour: History, proposal: Told) => {
  const since = honour
    .all('honours.representation-received', 'honours.representation-waived')
    .filter(({ position }) => position > proposal.position);
  const waived = since.findLast(({ type }) => type === 'honours.representation-waived');
  const received = since.filter(({ type }) => type === 'honours.representation-received');
  return { heard: waived ? [...received, waived] : received, waived };
};

interface Inquiry {
  readonly ref: EventRef;
  readonly complaint: string | null;
  readonly concluded: Told<'honours.inquiry-concluded'> | undefined;
}

/** The latest of each complaint; what a revocation rested on that was undone proves nothing again. */
const inquiriesOf = (honour: History): readonly Inquiry[] => {
  let inquiries: readonly Inquiry[] = [];
  for (const event of honour.events) {
    if (event.type === 'honours.inquiry-opened') {
      const { complaint } = event.data;
      const others = inquiries.filter((one) => complaint === null || one.complaint !== complaint);
      inquiries = [...others, { ref: event.ref, complaint, concluded: undefined }];
    }
    if (event.type === 'honours.inquiry-concluded')
      inquiries = inquiries.map((one) =>
        one.ref === event.data.inquiry ? { ...one, concluded: event } : one,
      );
    if (event.type === 'honours.reinstated') inquiries = inquiries.filter(({ concluded }) => !concluded);
  }
  return inquiries;
};

const isBorneOut = ({ data }: Told<'honours.inquiry-concluded'>): boolean =>
  data.finding === 'substantiated' || data.finding === 'partly';
