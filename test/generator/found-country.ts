import { part, type Decisions, type Envelope } from '#libs/decisions';
import { accountDecider, organDecider } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { Chance } from './chance.js';
import { madeUpCountry, type Account, type Country, type Owner } from './country.js';
import { memoryLog } from './memory-log.js';
import type { StoredAct } from './recording-store.js';
import { firstDay } from './timetable.js';

/** What every campaign stands on: organs and accounts, and the acts that brought them into the log. */
export interface Foundation {
  readonly country: Country;
  readonly acts: readonly StoredAct[];
}

/** Registers every organ and opens every account, those above first. */
export const foundCountry = async (seed: string, paths: readonly Owner['path'][]): Promise<Foundation> => {
  const country = madeUpCountry(paths);
  const chance = Chance.of(`${seed} country`);
  const { store, decisions } = memoryLog(`${seed} country`, firstDay);
  for (const { id, ...data } of country.organs) {
    const command = { type: 'RegisterOrgan', ...data } as const;
    const act = { envelope: envelope(chance), content: { id, ...command } };
    await decisions.run(act, () => [part(organDecider, id, command, { parentExists: true })]);
  }
  for (const account of country.accounts) await openAccount(decisions, chance, account);
  return { country, acts: await store.actsAfter(0) };
};

const openAccount = async (
  decisions: Decisions,
  chance: Chance,
  { accountId: login, organId: organ, role }: Account,
): Promise<void> => {
  const open = { type: 'OpenAccount', organ, role } as const;
  const grant = { type: 'GrantRole', role } as const;
  for (const [actor, command] of [
    [administrator, open],
    [secondAdministrator, grant],
  ] as const) {
    const act = { envelope: envelope(chance, actor), content: { login, ...command } };
    await decisions.run(act, () => [part(accountDecider, login, command, { login, organExists: true })]);
  }
};

const administrator: Actor = { accountId: 'admin', organId: 'platform', role: 'administrator' };
const secondAdministrator: Actor = { ...administrator, accountId: 'admin-two' };

const envelope = (chance: Chance, actor = administrator): Envelope => ({
  commandId: chance.id(),
  correlationId: chance.id(),
  actor,
});
