import { personsOf, type Actor, type LocalDate } from '#libs/kernel';
import type { Stage } from '#libs/rulebook';
import { faultIf, type Fault } from './fault.js';
import type { History, Told, Wire } from './told.js';

export type OrganData = Wire['identity.organ-registered'];

/** Who decided, by what the log knew of them. */
export interface Acting {
  readonly actor: Actor;
  readonly account: History;
  /** The account in whose place it was done. */
  readonly principal: History | undefined;
  /** The acting organ and the unit, with all above them. */
  readonly organs: ReadonlyMap<string, OrganData>;
}

/** Whether somebody of this account, role and organ could act at all on that day. */
export const faultsOfAccount = (
  { actor, account, principal }: Acting,
  { roles, campaign, today }: { roles: readonly string[]; campaign: string; today: LocalDate },
): readonly Fault[] => {
  if (!roles.includes(actor.role)) return [{ verdict: 'unauthorised', why: 'role-may-not' }];
  const holder = principal ?? account;
  const { organ, role } = heldBy(holder);
  return [
    ...faultIf(!isOpen(account) || !isOpen(holder), 'unauthorised', 'account-not-open'),
    ...faultIf(role !== actor.role, 'unauthorised', 'role-not-held'),
    ...faultIf(
      organ !== actor.organId || heldBy(account).organ !== organ,
      'unauthorised',
      'not-of-that-organ',
    ),
    ...faultIf(
      principal !== undefined && !isDelegated(principal, actor, campaign, today),
      'unauthorised',
      'not-delegated',
    ),
  ];
};

/** R41 and recusal: nobody decides on a case from which they, or who they act for, are recused. */
export const isRecused = (recusals: History, actor: Actor): boolean =>
  personsOf(actor).some((person) => {
    const last = recusals
      .all(
        'vetting.recusal-declared',
        'vetting.recusal-ordered',
        'vetting.recusal-requested',
        'vetting.recusal-declined',
        'vetting.recusal-lifted',
      )
      .findLast(({ data }) => data.account === person);
    return last?.type === 'vetting.recusal-declared' || last?.type === 'vetting.recusal-ordered';
  });

/** Whether the stage is the acting organ's: the unit's own, or that of the organ of its kind above the unit. */
export const isInCharge = (acting: Acting, stage: Stage, unit: string): boolean => {
  const { actor, organs } = acting;
  if (stage.by === 'unit') return actor.organId === unit;
  const organ = organs.get(actor.organId);
  return organ?.level === stage.level && organ.kinds.includes(stage.by) && covers(acting, unit);
};

/** Whether an organ is the acting one, or below it or the body that it works for. */
export const covers = ({ actor, organs }: Acting, unit: string): boolean => {
  const organ = organs.get(actor.organId);
  const covered = organ ? [actor.organId, bodyOf(organ, organs)] : [];
  return lineageOf(unit, organs).some((above) => covered.includes(above));
};

/** An organ and those above it, the nearest first. */
export const lineageOf = (id: string, organs: ReadonlyMap<string, OrganData>): readonly string[] => {
  const parent = organs.get(id)?.parent;
  return parent ? [id, ...lineageOf(parent, organs)] : [id];
};

/** The body that an organ works for: a bureau of a city works for the city. */
const bodyOf = (
  { parent, level, kinds }: OrganData,
  organs: ReadonlyMap<string, OrganData>,
): string | undefined => {
  const isBureau = kinds.some((kind) => kind !== 'unit' && kind !== 'member-unit');
  return parent !== null && isBureau && organs.get(parent)?.level === level ? parent : undefined;
};

const heldBy = (account: History): { organ: string | undefined; role: string | null | undefined } => {
  const opened = account.first('identity.account-opened')?.data;
  const last = account.last('identity.role-granted', 'identity.role-revoked');
  const role = last?.type === 'identity.role-revoked' ? null : last?.data.role;
  return { organ: opened?.organ, role: role === undefined ? opened?.role : role };
};

const isOpen = (account: History): boolean => {
  const last = account.last(
    'identity.account-opened',
    'identity.account-suspended',
    'identity.account-resumed',
    'identity.account-closed',
  );
  return last?.type === 'identity.account-opened' || last?.type === 'identity.account-resumed';
};

/** Suspended, or without a role, an account delegates anew. */
const isDelegated = (
  principal: History,
  { accountId, role }: Actor,
  campaign: string,
  today: LocalDate,
): boolean => {
  let given: readonly Told<'identity.delegated'>[] = [];
  for (const event of principal.events) {
    if (event.type === 'identity.delegated') given = [...given.filter((one) => !isSame(one, event)), event];
    if (event.type === 'identity.delegation-ended')
      given = given.filter(({ data }) => data.to !== event.data.to);
    if (event.type === 'identity.account-suspended' || event.type === 'identity.role-revoked') given = [];
  }
  return given.some(
    ({ data: { to, campaign: only, role: lent, from, until } }) =>
      to === accountId &&
      lent === role &&
      (only === null || only === campaign) &&
      from <= today &&
      today <= until,
  );
};

const isSame = (one: Told<'identity.delegated'>, other: Told<'identity.delegated'>): boolean =>
  one.data.to === other.data.to && one.data.campaign === other.data.campaign;
