import type { Nominee } from './nominee.js';
import type { Round } from './round.js';
import { timetable } from './timetable.js';

/** The national group confers (R53, R54); one honour is withdrawn again, an item of it still outstanding (R52). */
export const honour = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  const { desk, day, country } = round;
  desk.comeTo(day(timetable.conferring), 9);
  const honours: string[] = [];
  for (const nominee of nominees) honours.push(await confer(round, nominee));
  desk.comeTo(day(timetable.revocation), 9);
  const [first] = honours;
  const holder = nominees[0];
  if (first !== undefined && holder) await revoke(round, first, holder);
  await desk.campaign(country.regionOffice, round.id, { type: 'CloseCampaign', reason: '虚构：评选结束' });
};

export const confer = async (round: Round, { id: nomination, kind }: Nominee): Promise<string> => {
  const { desk, country, rulebook } = round;
  const { clerk } = country.groups.nation;
  const id = nomination;
  await desk.honour(clerk, id, { type: 'Confer', nomination });
  for (const { item, money } of rulebook.kinds[kind]?.items ?? [])
    await desk.honour(clerk, id, { type: 'IssueItem', item, fen: money ? bonus : null });
  return id;
};

export const revoke = async (round: Round, id: string, { id: nomination, kind }: Nominee): Promise<void> => {
  const { desk, day, country, rulebook } = round;
  const { clerk } = country.groups.nation;
  const reason = '虚构：核实线索';
  await desk.honour(clerk, id, { type: 'OpenInquiry', reason });
  const inquiry = `honour-${id}@${1 + (rulebook.kinds[kind]?.items.length ?? 0)}` as const;
  await desk.honour(clerk, id, { type: 'ConcludeInquiry', inquiry, finding: 'substantiated', remarks: '' });
  await desk.honour(country.nationalOffice, id, {
    ...{ type: 'ProposeRevocation', ground: 'fraud', reason: '虚构：申报材料不实' },
    evidence: [`nomination-${nomination}@0`],
    attachments: [],
  });
  const statement = '虚构：本人放弃陈述';
  await desk.honour(country.regionOffice, id, {
    ...{ type: 'WaiveRepresentation', statement, digest: await desk.keep(statement) },
  });
  await desk.honour(clerk, id, { type: 'Revoke' });
  await desk.honour(clerk, id, {
    ...{ type: 'PublishRevocation', number: '虚构〔2017〕1号' },
    digest: await desk.keep('虚构：撤销决定'),
    on: day(timetable.revocation),
  });
  const { items = [], benefits = [] } = rulebook.kinds[kind] ?? {};
  if (benefits.length > 0) await desk.honour(clerk, id, { type: 'StopBenefits' });
  for (const { item, money } of items.slice(1))
    await desk.honour(clerk, id, { type: 'RecoverItem', item, fen: money ? bonus : null });
};

/** Fen. */
const bonus = 1_000_000;
