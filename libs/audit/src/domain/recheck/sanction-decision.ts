import { canonicalJson, isOneOf, personsOf, type EventRef, type LocalDate } from '#libs/kernel';
import { nomineeKinds, type Rulebook } from '#libs/rulebook';
import { covers, faultsOfAccount, isRecused, type Acting } from './acting.js';
import { isOwnProposal } from './case-decision.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Told } from './told.js';
import { isConfirmed, isUnderWay, waitsInReserve } from './under-way.js';

/** What becomes of a sanction, and who may say so. */
export const sanctionDecisions = {
  'nomination.sanction-proposed': ['reviewer', 'office'],
  'nomination.sanction-verified': ['office'],
  'nomination.sanction-imposed': ['office'],
  'nomination.sanction-lifted': ['office'],
} as const;

export type SanctionDecision = Told<keyof typeof sanctionDecisions>;

/** A nominee that a sanction may reach. */
export interface ConcernedKnown {
  readonly id: string;
  readonly opened: Told<'nomination.opened'>;
  readonly nomination: History;
  readonly recusals: History;
  /** Of the campaign, and of the organ or a unit below it. */
  readonly isOfOrgan: boolean;
}

export interface SanctionKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  readonly campaign: History;
  readonly isClosed: boolean;
  readonly acting: Acting;
  /** Its stream before the act; of a proposal, with it. */
  readonly sanction: History;
  readonly proposed: Told<'nomination.sanction-proposed'>;
  /** Whether the organ, or one above it, has a quota in the campaign. */
  readonly hasOwner: boolean;
  /** Those struck or named; where none is, all of the organ. */
  readonly concerned: readonly ConcernedKnown[];
  readonly act: readonly Told[];
}

/** R50: everything that is wrong with a sanction, or its lifting; nothing where it is sound. */
export const faultsOfSanction = (decision: SanctionDecision, known: SanctionKnown): readonly Fault[] => {
  const { acting, proposed, today, isClosed } = known;
  const { campaign } = proposed.data;
  const roles = sanctionDecisions[decision.type];
  return [
    ...faultsOfAccount(acting, { roles, campaign, today }),
    ...faultIf(isClosed, 'outside-its-period', 'campaign-closed'),
    ...faultsOfImpartiality(known),
    ...faultsOf(decision, known),
  ];
};

const faultsOf = (decision: SanctionDecision, known: SanctionKnown): readonly Fault[] => {
  switch (decision.type) {
    case 'nomination.sanction-proposed':
      return faultsOfProposal(known);
    case 'nomination.sanction-verified':
      return [...faultsOfOffice(known), ...faultsOfVerification(known)];
    case 'nomination.sanction-imposed':
      return [...faultsOfOffice(known), ...faultsOfImposing(decision, known)];
    case 'nomination.sanction-lifted':
      return [...faultsOfOffice(known), ...faultsOfLifting(known)];
  }
};

const faultsOfImpartiality = ({ acting, concerned }: SanctionKnown): readonly Fault[] => [
  ...faultIf(
    concerned.some((one) => isOwnProposal(one, acting)),
    'unauthorised',
    'own-proposal',
  ),
  ...faultIf(
    concerned.some(({ recusals }) => isRecused(recusals, acting.actor)),
    'recused',
    'recused',
  ),
];

/** On a ground of the rulebook and on evidence, by an organ over the one concerned. */
const faultsOfProposal = (known: SanctionKnown): readonly Fault[] => {
  const { rulebook, proposed, acting, hasOwner } = known;
  const { ground, organ, evidence } = proposed.data;
  const isOver = acting.actor.organId !== organ && covers(acting, organ);
  return [
    ...faultIf(!isOver && !isOverCampaign(known), 'unauthorised', 'organ-not-in-charge'),
    ...faultIf(rulebook.sanctions?.grounds.includes(ground) !== true, 'unsupported', 'ground-unknown'),
    ...faultIf(!hasOwner, 'unsupported', 'organ-outside'),
    ...faultIf(evidence.length === 0, 'unsupported', 'no-evidence'),
    ...faultsOfNamed(known),
  ];
};

/** By somebody else than who proposed it. */
const faultsOfVerification = (known: SanctionKnown): readonly Fault[] => {
  const { proposed, acting } = known;
  return [
    ...faultIf(lastTurn(known) !== 'nomination.sanction-proposed', 'outside-its-period', 'not-proposed'),
    ...faultIf(isOneOf(personsOf(proposed.actor), acting.actor), 'unauthorised', 'own-proposal'),
  ];
};

/** Verified first; it strikes those under way and in reserve, each on record, and costs their slots at least. */
const faultsOfImposing = (
  imposed: Told<'nomination.sanction-imposed'>,
  known: SanctionKnown,
): readonly Fault[] => {
  const { rulebook, proposed, sanction, concerned, act } = known;
  const { organ, ground, evidence } = proposed.data;
  const rule = rulebook.sanctions?.rule ?? '';
  const struck = concerned.filter(
    ({ nomination, isOfOrgan }) => isOfOrgan && (isUnderWay(nomination) || waitsInReserve(nomination)),
  );
  const reached = act.flatMap((event) => (event.type === 'nomination.sanction-reached' ? [event] : []));
  const said = [imposed, ...reached].flatMap(({ data }) => data.nominations);
  const noted = act.flatMap((event) =>
    event.type === 'nomination.sanctioned' ? [event.stream.slice('nomination-'.length)] : [],
  );
  const events = [...sanction.events.map(({ ref }) => ref), ...evidence.filter(isEventRef)];
  const found: Found = { rule, gate: 'not-sanctioned', outcome: 'unmet', events };
  const isAsProposed =
    imposed.data.rule === rule &&
    imposed.data.organ === organ &&
    rulebook.sanctions?.grounds.includes(ground) === true;
  return [
    ...faultIf(lastTurn(known) !== 'nomination.sanction-verified', 'outside-its-period', 'not-verified'),
    ...faultIf(!isAsProposed, 'unsupported', 'not-what-was-proposed'),
    ...faultsOfNamed(known),
    ...faultIf(!isSame(said, idsOf(struck)) || !isSame(noted, said), 'unsupported', 'others-struck'),
    ...faultIf(
      canonicalJson(imposed.data.slots) !== canonicalJson(slotsLost(proposed, struck)),
      'unsupported',
      'slots-differ',
    ),
    ...faultsOfRecord(imposed, [found], known.campaign),
  ];
};

/** R50: once imposed, by somebody who had no part in it. */
const faultsOfLifting = (known: SanctionKnown): readonly Fault[] => {
  const { sanction, acting } = known;
  const turn = lastTurn(known);
  const persons = sanction
    .all('nomination.sanction-proposed', 'nomination.sanction-verified', 'nomination.sanction-imposed')
    .flatMap(({ actor }) => personsOf(actor));
  const isOwn = turn === 'nomination.sanction-imposed' && isOneOf(persons, acting.actor);
  return [
    ...faultIf(turn === 'nomination.sanction-lifted', 'outside-its-period', 'lifted-before'),
    ...faultIf(isOwn, 'unauthorised', 'own-decision'),
  ];
};

/** R52: whoever is named is the organ's, and no title was conferred on them. */
const faultsOfNamed = ({ proposed, concerned }: SanctionKnown): readonly Fault[] => {
  if (proposed.data.nominations.length === 0) return [];
  return [
    ...faultIf(!concerned.every(({ isOfOrgan }) => isOfOrgan), 'unsupported', 'nominee-of-another-organ'),
    ...faultIf(
      concerned.some(({ nomination }) => isConfirmed(nomination)),
      'outside-its-period',
      'title-conferred',
    ),
  ];
};

const faultsOfOffice = (known: SanctionKnown): readonly Fault[] =>
  faultIf(!isOverCampaign(known), 'unauthorised', 'organ-not-in-charge');

/** The organ whose campaign it is, or one that stands over that, at another level. */
const isOverCampaign = ({ acting, campaign }: SanctionKnown): boolean => {
  const { actor, organs } = acting;
  const own = campaign.first('campaign.opened')?.data.organ ?? '';
  const isAbove = covers(acting, own) && organs.get(actor.organId)?.level !== organs.get(own)?.level;
  return actor.organId === own || isAbove;
};

const lastTurn = ({ sanction }: SanctionKnown) =>
  sanction.last(
    'nomination.sanction-proposed',
    'nomination.sanction-verified',
    'nomination.sanction-imposed',
    'nomination.sanction-lifted',
  )?.type;

/** At least the slots of those who are struck. */
const slotsLost = (
  { data: { slots } }: Told<'nomination.sanction-proposed'>,
  struck: readonly ConcernedKnown[],
): object =>
  Object.fromEntries(
    nomineeKinds.flatMap((kind) => {
      const held = struck.filter(
        ({ nomination, opened }) => opened.data.kind === kind && nomination.first('nomination.put-forward'),
      );
      const lost = Math.max(slots[kind] ?? 0, held.length);
      return lost > 0 ? [[kind, lost]] : [];
    }),
  );

const isEventRef = (event: string): event is EventRef => /@[0-9]+$/.test(event);

const idsOf = (struck: readonly ConcernedKnown[]): readonly string[] => struck.map(({ id }) => id);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();
