import { part } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { of } from './city.fixture.js';
import { deputyOf, letterOffice, noObjection } from './letters.fixture.js';

const office = of('city-office', 'reviewer');
const officer = of('city-health');
const send: LetterAct = { type: 'ReplyLetter', nominations: ['n1'] };
const reopened = { nomination: 'n1', ask: 'health', why: 'reopened' } as const;

/** Health has answered letter a about n1, and late information makes its opinion due anew. */
const late = async () => {
  const there = await letterOffice('2017-05-15T01:00:00.000Z');
  const asking = { ask: 'health', organ: 'city-health', nominations: ['n1'], seal: '示例印章' };
  const issue = (number: string): LetterAct => ({
    type: 'IssueLetter',
    ...{ ...asking, number, attachments: [] },
  });
  await there.act(office, 'a', issue('1号'));
  await there.prepare('a', 'city-health', ['n1']);
  await there.act(officer, 'a', send);
  await there.setUp(part(dossierDecider, 'n1', { type: 'ReopenAll', reason: '收到新的反映' }, {}));
  return { ...there, issue, line: async () => (await there.letters.show(office, 'a')).lines[0] };
};

describe('An opinion that late information made due anew', () => {
  it('R41: is owed by the letter that was answered, and given anew there', async () => {
    const { act, clock, dossiers, draftsOf, letters, line, owe } = await late();
    clock.moveTo('2017-05-22T01:00:00.000Z');
    await owe(reopened);
    expect(await line()).toMatchObject({ status: 'open', dueOn: '2017-05-26', isOverdue: false });
    await act(officer, 'a', { type: 'DraftLine', nomination: 'n1', reply: noObjection });
    const lines = await draftsOf('a', 'city-health', ['n1']);
    await act(deputyOf('city-health'), 'a', { type: 'CountersignLines', lines });
    await act(officer, 'a', send);
    expect(await letters.show(office, 'a')).toMatchObject({ status: 'closed' });
    expect((await dossiers.show(office, 'n1')).opinions).toMatchObject([
      { answer: 'no-objection', dueAnew: undefined },
    ]);
  });

  it('R41: is not owed where another letter asks by now, nor after the campaign', async () => {
    const { act, issue, line, owe } = await late();
    await act(office, 'b', issue('2号'));
    await owe(reopened);
    expect(await line()).toMatchObject({ status: 'answered' });
    const other = await late();
    await other.closeCampaign();
    await other.owe(reopened);
    expect(await other.line()).toMatchObject({ status: 'answered' });
  });
});
