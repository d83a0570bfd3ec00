import { canonicalJson, type EventRef } from '#libs/kernel';
import { nomineeKinds } from '#libs/rulebook';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import { faultsOfNamed, lastTurn, type ConcernedKnown, type SanctionKnown } from './sanction-known.js';
import type { Told } from './told.js';
import { isUnderWay, waitsInReserve } from './under-way.js';
import { areSame } from './same-names.js';

/** Verified first; it strikes those under way and in reserve, each on record, and costs their slots at least. */
export const faultsOfImposing = (
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
    ...faultIf(!areSame(said, idsOf(struck)) || !areSame(noted, said), 'unsupported', 'others-struck'),
    ...faultIf(
      canonicalJson(imposed.data.slots) !== canonicalJson(slotsLost(proposed, struck)),
      'unsupported',
      'slots-differ',
    ),
    ...faultIf(
      canonicalJson(imposed.data.slots) !== canonicalJson(slotsCancelled(known)),
      'unsupported',
      'slots-not-cancelled',
    ),
    ...faultsOfRecord(imposed, [found], known.campaign),
  ];
};

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

/** By the same act, in the quota that pays. */
const slotsCancelled = ({ act }: SanctionKnown): object => {
  const cancelled = act.flatMap((event) => {
    if (event.type === 'campaign.slots-cancelled') return [event.data];
    return event.type === 'campaign.held-slot-cancelled' ? [{ kind: event.data.kind, places: 1 }] : [];
  });
  return Object.fromEntries(
    nomineeKinds.flatMap((kind) => {
      const places = cancelled.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.places, 0);
      return places > 0 ? [[kind, places]] : [];
    }),
  );
};

const isEventRef = (event: string): event is EventRef => /@[0-9]+$/.test(event);

const idsOf = (struck: readonly ConcernedKnown[]): readonly string[] => struck.map(({ id }) => id);
