import { rulebookDigest } from '#libs/rulebook';
import type { Group } from './country.js';
import type { Round } from './round.js';
import { arrangements, timetable } from './timetable.js';

/** The office opens the campaign, sets the due days, constitutes the groups and enrols the owners. */
export const openCampaign = async (round: Round): Promise<void> => {
  const { id, desk, country, rulebook, day } = round;
  const { title } = rulebook;
  const arrangement = arrangements.inForce.digest;
  desk.comeTo(day(timetable.opening), 8);
  await desk.campaign(country.regionOffice, id, {
    ...{ type: 'OpenCampaign', title, arrangement },
    ...{ rulebook: rulebook.rulebook, rulebookDigest: rulebookDigest(rulebook) },
  });
  await extend(round, 'preliminary', timetable.preliminaryPackage);
  await extend(round, 'formal', timetable.formalPackage);
  await constitute(round, country.groups.region);
  await constitute(round, country.groups.nation);
  for (const { organ, path } of country.owners)
    await desk.campaign(country.regionOffice, id, { type: 'EnrolOrgan', organ, path });
};

/** The rulebook's days are those of 2017; each campaign that comes later has its own. */
const extend = async ({ id, desk, country, day }: Round, name: string, dueOn: number): Promise<void> => {
  const due = day(dueOn);
  await desk.campaign(country.regionOffice, id, {
    ...{ type: 'ExtendDueDate', package: name, due, reason: '虚构：本轮报送时间' },
  });
};

const constitute = async ({ id, desk, country }: Round, { name, clerk, members }: Group): Promise<void> => {
  const accounts = members.map(({ accountId }) => accountId);
  await desk.campaign(country.regionOffice, id, {
    ...{ type: 'ConstituteGroup', group: name, organ: clerk.organId, members: accounts },
    coLeaders: accounts.slice(0, 2),
  });
};
