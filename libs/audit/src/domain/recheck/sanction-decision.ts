import { isOneOf, personsOf } from '#libs/kernel';
import { covers, faultsOfAccount, isRecused } from './acting.js';
import { isOwnProposal } from './case-decision.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfImposing } from './sanction-imposing.js';
import { faultsOfNamed, lastTurn, type SanctionKnown } from './sanction-known.js';
import type { Told } from './told.js';

/** What becomes of a sanction, and who may say so. */
export const sanctionDecisions = {
  'nomination.sanction-proposed': ['reviewer', 'office'],
  'nomination.sanction-verified': ['office'],
  'nomination.sanction-imposed': ['office'],
  'nomination.sanction-lifted': ['office'],
} as const;

export type SanctionDecision = Told<keyof typeof sanctionDecisions>;

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

const faultsOfOffice = (known: SanctionKnown): readonly Fault[] =>
  faultIf(!isOverCampaign(known), 'unauthorised', 'organ-not-in-charge');

/** The organ whose campaign it is, or one that stands over that, at another level. */
const isOverCampaign = ({ acting, campaign }: SanctionKnown): boolean => {
  const { actor, organs } = acting;
  const own = campaign.first('campaign.opened')?.data.organ ?? '';
  const isAbove = covers(acting, own) && organs.get(actor.organId)?.level !== organs.get(own)?.level;
  return actor.organId === own || isAbove;
};
