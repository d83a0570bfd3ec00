import type { Actor } from '#libs/kernel';
import { opinionsFor, type OpinionRule } from '#libs/rulebook';
import { replyOf, type Answer, type DraftRead } from '#libs/vetting';
import type { Owner } from './country.js';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

/** The opinions that the matrix asks for (R35, R38): one letter to each organ about all nominees of an owner. */
export const hearOrgans = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  for (const owner of round.country.owners) {
    const own = nominees.filter((nominee) => nominee.owner === owner);
    for (const row of round.rulebook.opinions) {
      const concerned = own.filter((nominee) => opinionsFor(round.rulebook, nominee).includes(row));
      for (const batch of batchesOf(concerned)) await askFor(round, owner, row, batch);
    }
  }
};

/** As many as a letter holds. */
const batchesOf = (nominees: readonly Nominee[]): readonly (readonly Nominee[])[] =>
  Array.from({ length: Math.ceil(nominees.length / 100) }, (_, index) =>
    nominees.slice(index * 100, (index + 1) * 100),
  );

const askFor = async (
  { desk, chance }: Round,
  owner: Owner,
  row: OpinionRule,
  nominees: readonly Nominee[],
): Promise<void> => {
  const { ask } = row;
  const officer = owner.officers.get(ask);
  if (!officer) throw new RangeError(`nobody to ask for ${ask}`);
  const id = chance.id();
  const nominations = nominees.map((nominee) => nominee.id);
  await desk.letter(owner.reviewer, id, {
    ...{ type: 'IssueLetter', ask, organ: officer.organId, nominations },
    ...{ number: `虚构征函〔${id}〕号`, seal: `虚构印章-${owner.organ}`, attachments: [] },
  });
  await desk.letter(officer, id, { type: 'ReceiveLetter' });
  await desk.letter(officer, id, { type: 'AssignLetter', officer: officer.accountId });
  const reply = async (asked: readonly Nominee[], answerOf: (nominee: Nominee) => Answer): Promise<void> => {
    const lines: DraftRead[] = [];
    for (const nominee of asked) {
      const draft = { nomination: nominee.id, reply: saying(answerOf(nominee)) };
      const { revisions } = await desk.letter(officer, id, { type: 'DraftLine', ...draft });
      lines.push({ nomination: nominee.id, draft: `letter-${id}@${revisions[`letter-${id}`]}` });
    }
    const colleague = (name: string): Actor => ({ ...officer, accountId: `${officer.organId}-${name}` });
    for (const office of row.signatories)
      await desk.letter(colleague(office), id, { type: 'SignLines', office, lines });
    await desk.letter(colleague('deputy'), id, { type: 'CountersignLines', lines });
    await desk.letter(officer, id, { type: 'ReplyLetter', nominations: asked.map((nominee) => nominee.id) });
  };
  await reply(nominees, ({ fate }) => firstAnswer(ask, fate));
  const unclear = nominees.filter(({ fate }) => firstAnswer(ask, fate) === 'information-needed');
  if (unclear.length === 0) return;
  for (const { id: nomination } of unclear)
    await desk.letter(owner.reviewer, id, {
      ...{ type: 'ProvideInformation', nomination, text: '虚构：材料已补齐', attachments: [] },
    });
  await reply(unclear, () => 'no-objection');
};

const firstAnswer = (ask: string, fate: Nominee['fate']): Answer => {
  if (fate === 'objection' && ask === 'discipline') return 'objection';
  if (fate === 'asked-again' && ask === 'personnel') return 'information-needed';
  return 'no-objection';
};

const saying = (answer: Answer): ReturnType<typeof replyOf> =>
  replyOf({
    answer,
    until: null,
    question: answer === 'information-needed' ? '虚构：请补充任职情况' : '',
    grounds: answer === 'objection' ? '虚构：正在核查其廉洁问题' : '虚构：无异议',
  });
