import { isOneOf, personsOf, type EventRef } from '#libs/kernel';
import { lineageOf } from './acting.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import type { HonourKnown } from './honour-known.js';
import { isAfter } from './known.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { Told } from './told.js';

/** R52: of an appeal that is open, against the revocation in force. */
export const faultsOfDismissal = (
  dismissed: Told<'honours.appeal-dismissed'>,
  known: HonourKnown,
): readonly Fault[] => {
  const revoked = revocationInForce(known);
  const appeal = revoked && openAppeal(revoked, known);
  if (!revoked || !appeal) return [{ verdict: 'outside-its-period', why: 'nothing-appealed' }];
  return [
    ...faultsOfReviewer(revoked, known),
    ...faultIf(dismissed.data.appeal !== appeal.ref, 'unsupported', 'another-appeal'),
    ...faultsOfRecord(dismissed, [reviewed('appeal', [revoked.ref, appeal.ref], known)], known.campaign),
  ];
};

/** R52: the revocation in force is undone, on the appeal that is open or without one. */
export const faultsOfReinstatement = (
  reinstated: Told<'honours.reinstated'>,
  known: HonourKnown,
): readonly Fault[] => {
  const revoked = revocationInForce(known);
  if (!revoked) return [{ verdict: 'outside-its-period', why: 'nothing-revoked' }];
  const appeal = openAppeal(revoked, known);
  const found = appeal
    ? reviewed('appeal', [revoked.ref, appeal.ref], known)
    : reviewed('own-motion', [revoked.ref], known);
  return [
    ...faultsOfReviewer(revoked, known),
    ...faultIf(reinstated.data.revocation !== revoked.ref, 'unsupported', 'another-revocation'),
    ...faultIf(reinstated.data.appeal !== (appeal?.ref ?? null), 'unsupported', 'another-appeal'),
    ...faultsOfRecord(reinstated, [found], known.campaign),
  ];
};

const revocationInForce = ({ honour }: HonourKnown): Told<'honours.revoked'> | undefined => {
  const last = honour.last('honours.conferred', 'honours.revoked', 'honours.reinstated');
  return last?.type === 'honours.revoked' ? last : undefined;
};

const openAppeal = (
  revoked: Told<'honours.revoked'>,
  { honour }: HonourKnown,
): Told<'honours.appealed'> | undefined => {
  const last = honour.last('honours.appealed', 'honours.appeal-dismissed');
  return last?.type === 'honours.appealed' && isAfter(last, revoked) ? last : undefined;
};

/** The conferring organ or one above it, and in it nobody who proposed or decided the revocation. */
const faultsOfReviewer = (
  revoked: Told<'honours.revoked'>,
  { honour, acting: { actor, organs } }: HonourKnown,
): readonly Fault[] => {
  const conferrer = honour.last('honours.conferred')?.data.organ ?? '';
  const proposal = honour
    .all('honours.revocation-proposed')
    .findLast(({ ref }) => ref === revoked.data.proposal);
  const persons = [revoked, ...(proposal ? [proposal] : [])].flatMap((event) => personsOf(event.actor));
  return [
    ...faultIf(!lineageOf(conferrer, organs).includes(actor.organId), 'unauthorised', 'organ-not-in-charge'),
    ...faultIf(isOneOf(persons, actor), 'unauthorised', 'own-revocation'),
  ];
};

const reviewed = (gate: string, events: readonly EventRef[], { rulebook }: HonourKnown): Found => ({
  ...{ rule: rulebook.revocation?.rule ?? '', gate, outcome: 'met', events },
});
