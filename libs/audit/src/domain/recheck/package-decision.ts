import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import { faultsOfAccount, isInCharge, type Acting } from './acting.js';
import { faultIf, type Fault } from './fault.js';
import type { History, Told } from './told.js';

/** What becomes of a package, and who may say so; else, of what is late, the clock. */
export const packageDecisions = {
  'review.package-received': ['office'],
  'review.package-forfeited': [],
  'review.supplement-forfeited': [],
  'review.late-nominee-forfeited': ['office'],
} as const;

export type PackageDecision = Told<keyof typeof packageDecisions>;

export interface PackageKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  readonly isClosed: boolean;
  readonly acting: Acting;
  readonly pack: History;
  readonly opened: Told<'review.package-opened'>;
}

/** R44–R49: everything that is wrong with a receipt or a forfeiture; nothing where it is sound. */
export const faultsOfPackageDecision = (decision: PackageDecision, known: PackageKnown): readonly Fault[] => [
  ...faultsOfActor(decision, known),
  ...(decision.type === 'review.package-received'
    ? faultsOfReceipt(decision, known)
    : faultsOfForfeiture(decision, known)),
];

const faultsOfActor = (decision: PackageDecision, known: PackageKnown): readonly Fault[] => {
  const { acting, opened, rulebook, today } = known;
  if (acting.actor.role === 'timekeeper' && decision.type !== 'review.package-received') return [];
  const { campaign, owner } = opened.data;
  const isOffice = Object.values(rulebook.paths)
    .flat()
    .filter((stage) => stage.kind === 'package' && stage.package === opened.data.package)
    .some((stage) => isInCharge(acting, stage, owner));
  return [
    ...faultsOfAccount(acting, { roles: packageDecisions[decision.type], campaign, today }),
    ...faultIf(!isOffice, 'unauthorised', 'organ-not-in-charge'),
  ];
};

/** R49: received is what was submitted in time. */
const faultsOfReceipt = (
  { data }: Told<'review.package-received'>,
  { pack, isClosed }: PackageKnown,
): readonly Fault[] => {
  const last = lastTurn(pack);
  if (last?.type !== 'review.package-submitted')
    return [{ verdict: 'outside-its-period', why: 'not-submitted' }];
  const due = pack
    .all('review.package-opened', 'review.package-due-extended')
    .findLast(({ position }) => position < last.position);
  const isAmong = data.nominations.every((nomination) => last.data.nominations.includes(nomination));
  return [
    ...faultIf(isClosed, 'outside-its-period', 'campaign-closed'),
    ...faultIf(due === undefined || last.recordedAt >= due.data.dueAt, 'outside-its-period', 'came-late'),
    ...faultIf(!isAmong, 'unsupported', 'others-than-submitted'),
  ];
};

/** R49: forfeited is what had not come when it was due. */
const faultsOfForfeiture = (
  forfeited: Exclude<PackageDecision, { type: 'review.package-received' }>,
  { pack, opened }: PackageKnown,
): readonly Fault[] => {
  const { dueAt } = (pack.last('review.package-opened', 'review.package-due-extended') ?? opened).data;
  const received = pack.all('review.package-received').flatMap(({ data }) => data.nominations);
  const last = lastTurn(pack);
  const handedIn = last?.type === 'review.package-submitted' ? last.data.nominations : [];
  const { type, data } = forfeited;
  const late = type === 'review.late-nominee-forfeited' ? [data.nomination] : data.nominations;
  const isInTime = late.some((nomination) => received.includes(nomination) || handedIn.includes(nomination));
  const isWhole = type === 'review.package-forfeited';
  return [
    ...faultIf(forfeited.recordedAt < dueAt, 'outside-its-period', 'not-yet-due'),
    ...faultIf(
      isInTime || (isWhole && (received.length > 0 || handedIn.length > 0)),
      'unsupported',
      'came-in-time',
    ),
    ...faultIf(data.rule !== opened.data.lateRule, 'unsupported', 'another-rule'),
  ];
};

const lastTurn = (pack: History) =>
  pack.last(
    'review.package-submitted',
    'review.package-received',
    'review.package-returned',
    'review.package-reopened',
    'review.package-forfeited',
    'review.supplement-forfeited',
  );
