import type { LetterAct } from '../domain/letter/letter.commands.js';
import type { Reply } from '../domain/letter/reply.js';
import { of } from './city.fixture.js';
import { deputyOf, letterOffice, noObjection } from './letters.fixture.js';

const office = of('city-office', 'reviewer', 'reviewer-of-city-office');
const officer = of('city-health');
const reason = '示例';
const about = { nomination: 'n2', reason };
const asksBack: Reply = { answer: 'information-needed', grounds: '', question: '何时任现职？' };

const asking: LetterAct = {
  type: 'IssueLetter',
  ...{ ask: 'health', organ: 'city-health', nominations: ['n1', 'n2'] },
  ...{ number: '1号', seal: '示例印章', attachments: [] },
};
const information = { type: 'ProvideInformation', nomination: 'n2', text: '2015年起' } as const;
const digest = 'a'.repeat(64);

const asked = async () => {
  const there = await letterOffice('2017-05-15T01:00:00.000Z');
  await there.act(office, 'a', asking);
  return there;
};

describe('Whoever is recused from a nominee', () => {
  it.each<[string, LetterAct]>([
    ['issues no letter', asking],
    ['returns no answer', { type: 'ReturnLine', ...about }],
    ['provides nothing', { ...information, attachments: [] }],
    ['urges nobody', { type: 'UrgeLetter' }],
    ['withdraws no letter', { type: 'WithdrawLetter', reason }],
  ])('%s about them at the organ that asks, and that it was tried is on record', async (_, act) => {
    const there = await asked();
    await there.prepare('a', 'city-health', ['n2'], asksBack);
    await there.act(officer, 'a', { type: 'ReplyLetter', nominations: ['n2'] });
    await there.recuse(office.accountId, 'n2');
    const id = act.type === 'IssueLetter' ? 'b' : 'a';
    await expect(there.act(office, id, act)).rejects.toMatchObject({ code: 'VETTING.RECUSED' });
    expect((await there.store.readStream('recusal-n2')).at(-1)).toMatchObject({
      type: 'vetting.act-refused',
    });
  });

  it('is not put in charge of a letter that asks about them', async () => {
    const there = await asked();
    await there.act(officer, 'a', { type: 'ReceiveLetter' });
    await there.recuse(officer.accountId, 'n2');
    const assign = (account: string): LetterAct => ({ type: 'AssignLetter', officer: account });
    await expect(there.act(officer, 'a', assign(officer.accountId))).rejects.toMatchObject({
      code: 'VETTING.OFFICER_RECUSED',
      details: { nominations: 'n2' },
    });
  });

  it('R38: has not signed for an organ: neither before the reply nor then', async () => {
    const there = await letterOffice('2017-05-15T01:00:00.000Z');
    const organ = 'city-discipline';
    await there.act(office, 'a', { ...asking, ask: 'discipline', organ });
    await there.prepare('a', organ, ['n1', 'n2']);
    const signs = async (account: string, nomination: string): Promise<void> => {
      const lines = await there.draftsOf('a', organ, [nomination]);
      await there.act(of(organ, 'opinion-officer', account), 'a', {
        type: 'SignLines',
        office: account,
        lines,
      });
    };
    await there.recuse('party-secretary', 'n1');
    await expect(signs('party-secretary', 'n1')).rejects.toMatchObject({ code: 'VETTING.RECUSED' });
    await signs('party-secretary', 'n2');
    await signs('discipline-secretary', 'n2');
    await there.recuse('discipline-secretary', 'n2');
    const send: LetterAct = { type: 'ReplyLetter', nominations: ['n2'] };
    await expect(there.act(deputyOf(organ), 'a', send)).rejects.toMatchObject({
      code: 'VETTING.SIGNATORY_RECUSED',
    });
  });
});

describe('The papers of a letter', () => {
  it('are brought before the letter, or what is told later, names them', async () => {
    const there = await letterOffice('2017-05-15T01:00:00.000Z');
    const notKept = { code: 'ATTACHMENTS.NOT_KEPT' };
    const withPaper = (paper: string): LetterAct => ({ ...asking, attachments: [paper] });
    await expect(there.act(office, 'a', withPaper(digest))).rejects.toMatchObject(notKept);
    const kept = await there.keep('示例名单');
    await there.act(office, 'a', withPaper(kept));
    await there.prepare('a', 'city-health', ['n2'], asksBack);
    await there.act(officer, 'a', { type: 'ReplyLetter', nominations: ['n2'] });
    const told = { ...information, attachments: [kept, digest] };
    await expect(there.act(office, 'a', told)).rejects.toMatchObject(notKept);
    await there.act(office, 'a', { ...told, attachments: [kept] });
    await there.act(officer, 'a', { type: 'DraftLine', nomination: 'n2', reply: noObjection });
  });
});
