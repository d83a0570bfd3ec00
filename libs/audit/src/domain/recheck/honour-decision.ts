import { isOneOf, type EventRef, type LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import { faultsOfAccount, isRecused, type Acting } from './acting.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Told } from './told.js';

/** Decisions on a conferred title, and who may make them. */
export const honourDecisions = { 'honours.revoked': ['office', 'voter'] } as const;

export type HonourDecision = Told<keyof typeof honourDecisions>;

export interface HonourKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  /** By its id. */
  readonly campaignId: string;
  readonly campaign: History;
  readonly acting: Acting;
  readonly honour: History;
  readonly recusals: History;
}

/** R52: everything that is wrong with a revocation; nothing where it is sound. */
export const faultsOfRevocation = (revoked: HonourDecision, known: HonourKnown): readonly Fault[] => {
  const { honour, acting, recusals, rulebook, today, campaignId, campaign } = known;
  const proposal = pendingProposal(honour);
  const rule = rulebook.revocation?.rule;
  const account = faultsOfAccount(acting, {
    ...{ roles: honourDecisions[revoked.type], campaign: campaignId, today },
  });
  if (!proposal || rule === undefined)
    return [...account, { verdict: 'outside-its-period', why: 'nothing-proposed' }];
  const { heard, waived } = hearingOf(honour, proposal);
  const { dueAt } = proposal.data.representations ?? {};
  const spoke = heard.flatMap(({ data, actor }) => [data.by, actor.onBehalfOf ?? data.by]);
  const proposers = [proposal.data.by, proposal.actor.onBehalfOf ?? proposal.data.by];
  const inquiries = inquiriesOf(honour);
  const borneOut = inquiries.flatMap(({ concluded }) =>
    concluded && isBorneOut(concluded) ? concluded.ref : [],
  );
  const isDifferent = revoked.data.proposal !== proposal.ref || revoked.data.ground !== proposal.data.ground;
  const met = (gate: string, events: readonly EventRef[]): Found => ({ rule, gate, outcome: 'met', events });
  const found = [
    met('revocation-ground', [proposal.ref, ...proposal.data.evidence]),
    met('revocation-inquiry', borneOut),
    ...(heard.length > 0
      ? [
          met(
            'holder-heard',
            heard.map(({ ref }) => ref),
          ),
        ]
      : []),
  ];
  return [
    ...account,
    ...faultIf(
      honour.last('honours.conferred')?.data.organ !== acting.actor.organId,
      'unauthorised',
      'organ-not-in-charge',
    ),
    ...faultIf(isOneOf([...proposers, ...spoke], acting.actor), 'unauthorised', 'own-proposal'),
    ...faultIf(isRecused(recusals, acting.actor), 'recused', 'recused'),
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
