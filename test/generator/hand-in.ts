import { packageId } from '#libs/review';
import { everyItemOf, type PackageRule } from '#libs/rulebook';
import { timekeeper } from './desk.js';
import type { Owner } from './country.js';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

export interface Delivery {
  /** Name of the package in the rulebook. */
  readonly name: string;
  /** Working day of the campaign by which it is due. */
  readonly due: number;
}

/** Owners hand in what is due (R44–R49); returns those whose package the office received in time. */
export const handIn = async (
  round: Round,
  { name, due }: Delivery,
  nominees: readonly Nominee[],
): Promise<readonly Nominee[]> => {
  const { desk, country, day } = round;
  const late = nominees.filter(({ fate }) => fate === 'late');
  const onTime = nominees.filter((nominee) => !late.includes(nominee));
  desk.comeTo(day(due), 9);
  for (const owner of new Set(onTime.map((nominee) => nominee.owner))) {
    const theirs = onTime.filter((nominee) => nominee.owner === owner);
    await deliver(round, name, owner, theirs);
  }
  if (late.length > 0) desk.comeTo(day(due + 1), 0);
  for (const { owner } of late) await forfeit(round, name, owner);
  desk.comeTo(day(due + 1), 8);
  for (const { id } of onTime) await desk.nomination(country.regionOffice, id, { type: 'Advance' });
  return onTime;
};

const deliver = async (
  round: Round,
  name: string,
  owner: Owner,
  nominees: readonly Nominee[],
): Promise<void> => {
  const { desk, chance, country } = round;
  const id = packageId({ campaign: round.id, owner: owner.organ, package: name });
  const contents = contentsOf(round, name);
  const { copies, disc } = contents;
  const items = everyItemOf(contents);
  const add = async (item: string): Promise<void> => {
    await desk.package(owner.reviewer, id, {
      type: 'AddItem',
      item,
      digest: await desk.keep(`虚构：${item} ${id}`),
    });
  };
  const submit = { type: 'SubmitPackage', nominations: nominees.map((one) => one.id), copies, disc } as const;
  for (const item of items) await add(item);
  await desk.package(owner.reviewer, id, submit);
  if (chance.happens(0.05)) {
    const incomplete = chance.oneOf(items);
    await desk.package(country.regionOffice, id, {
      ...{ type: 'ReturnPackage', missing: [incomplete], reason: '虚构：缺页' },
    });
    await add(incomplete);
    await desk.package(owner.reviewer, id, submit);
  }
  await desk.package(country.regionOffice, id, {
    type: 'ReceivePackage',
    stamp: `虚构收文${chance.below(10_000)}号`,
  });
};

const contentsOf = ({ rulebook }: Round, name: string): PackageRule => {
  const contents = rulebook.packages[name];
  if (!contents) throw new RangeError(`the rulebook knows no package ${name}`);
  return contents;
};

const forfeit = async (
  { id: campaign, desk, country }: Round,
  name: string,
  { organ }: Owner,
): Promise<void> => {
  const id = packageId({ campaign, owner: organ, package: name });
  await desk.package(timekeeper, id, { type: 'ForfeitPackage' });
  await desk.package(country.regionOffice, id, { type: 'RecordLateArrival', remarks: '虚构：次日送达' });
};
