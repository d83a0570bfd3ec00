import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { of, rulebook } from './city.fixture.js';
import { deputyOf, letterOffice, noObjection } from './letters.fixture.js';

const office = of('city-office', 'reviewer');
const auditor = of('region', 'auditor');

const ask = (kind: string, organ: string, ...nominations: readonly string[]): LetterAct => ({
  type: 'IssueLetter',
  ...{ ask: kind, organ, nominations: nominations.length > 0 ? nominations : ['n1'] },
  ...{ number: '桂评函〔2017〕1号', seal: '示例印章', attachments: [] },
});
const reply = (...nominations: readonly string[]): LetterAct => ({ type: 'ReplyLetter', nominations });

describe('A letter under a real rulebook', () => {
  it('R35: asks one organ about a batch, and each dossier knows of it in the same append', async () => {
    const { act, dossiers } = await letterOffice('2017-05-15T01:00:00.000Z');
    const { revisions } = await act(office, 'a', ask('health', 'city-health', 'n1', 'n2'));
    expect(revisions).toMatchObject({ 'letter-a': 0, 'dossier-n1': 1, 'dossier-n2': 1 });
    expect(Object.keys(revisions)).toHaveLength(4);
    expect((await dossiers.show(auditor, 'n2')).requests).toMatchObject([{ letterId: 'a', isOpen: true }]);
    expect((await dossiers.show(auditor, 'n3')).requests).toEqual([]);
  });

  it('R35: is due after as many working days as the matrix says, make-up days and holidays counted', async () => {
    const { act, letters } = await letterOffice('2017-05-26T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health'));
    // 27 May was worked, 28–30 May was the Dragon Boat Festival.
    const urgeOn = ['2017-05-31', '2017-06-02'];
    expect(await letters.show(auditor, 'a')).toMatchObject({ dueOn: '2017-06-02', urgeOn });
  });

  it('R35: is due by the arrangement in force, though its year was published after the opening', async () => {
    const endOfYear = '2026-12-31T01:00:00.000Z';
    const before = await letterOffice(endOfYear);
    await expect(before.act(office, 'a', ask('health', 'city-health'))).rejects.toMatchObject({
      code: 'CALENDAR.YEAR_NOT_PUBLISHED',
    });
    const holidays = ['2027-01-01', '2027-05-01', '2027-10-01'];
    const added = Arrangements.from(stateCouncilArrangement(), [
      { file: '2027.yaml', contents: { year: 2027, holidays, makeUpDays: [] } },
    ]);
    const { act, dossiers, store } = await letterOffice(endOfYear, added);
    await act(office, 'a', ask('health', 'city-health'));
    expect((await dossiers.show(auditor, 'n1')).requests).toMatchObject([{ dueOn: '2027-01-07' }]);
    const [issued] = await store.readStream('letter-a');
    expect(JSON.parse(issued!.data)).toMatchObject({ arrangement: added.inForce.digest });
  });

  it('R26: goes to an organ of that kind over the unit only, and to no unknown one', async () => {
    const { act } = await letterOffice('2017-05-15T01:00:00.000Z');
    for (const organ of ['other-city-health', 'nowhere', 'city-discipline'])
      await expect(act(office, 'a', ask('health', organ))).rejects.toMatchObject({
        code: 'VETTING.CANNOT_BE_ASKED',
        rule: 'R35',
      });
  });

  it('R26: is about nominees of one campaign, and refused whole where one of them cannot be asked about', async () => {
    const { act, store } = await letterOffice('2017-05-15T01:00:00.000Z');
    const head = await store.head();
    const both = ask('health', 'city-health', 'n1', 'm1');
    await expect(act(office, 'a', both)).rejects.toMatchObject({ code: 'VETTING.SEVERAL_CAMPAIGNS' });
    const missing = ask('health', 'city-health', 'n1', 'n9');
    await expect(act(office, 'a', missing)).rejects.toMatchObject({ code: 'VETTING.DOSSIER_NOT_FOUND' });
    const nobody = { ...ask('health', 'city-health'), nominations: [] } as LetterAct;
    await expect(act(office, 'a', nobody)).rejects.toMatchObject({ code: 'VETTING.LETTER_ABOUT_NOBODY' });
    expect(await store.head()).toBe(head);
    await act(office, 'a', ask('health', 'city-health', 'n1'));
    await expect(act(office, 'b', ask('health', 'city-health', 'n2', 'n1'))).rejects.toMatchObject({
      code: 'VETTING.ALREADY_ASKED',
    });
  });

  it('R35: asks, too, what an amendment asks for after the dossier was opened', async () => {
    const { act, amend, dossiers } = await letterOffice('2017-05-15T01:00:00.000Z');
    const tax = ask('tax', 'city-tax');
    await expect(act(office, 'a', tax)).rejects.toMatchObject({ code: 'VETTING.NOT_REQUIRED' });
    const row = { ask: 'tax', categories: ['cadre'], dueWorkingDays: 5, validDays: 180, signatories: [] };
    await amend({ ...rulebook, opinions: [...rulebook.opinions, row] });
    await act(office, 'a', tax);
    const { required, requests } = await dossiers.show(auditor, 'n1');
    expect(required.opinions).toContain('tax');
    expect(requests).toMatchObject([{ ask: 'tax' }]);
  });

  it('has a number (文号) that its organ has given to no other letter, however it is written', async () => {
    const { act, store } = await letterOffice('2017-05-15T01:00:00.000Z');
    const numbered = (number: string, ...nominations: readonly string[]): LetterAct =>
      ({ ...ask('health', 'city-health', ...nominations), number }) as LetterAct;
    await act(office, 'a', numbered('桂评函（2017）1号', 'n1'));
    const head = await store.head();
    for (const number of ['桂评函（2017）1号', ' 桂评函(2017) 1 号'])
      await expect(act(office, 'b', numbered(number, 'n2'))).rejects.toMatchObject({
        code: 'VETTING.LETTER_NUMBER_TAKEN',
        details: { letter: 'a' },
      });
    expect(await store.head()).toBe(head);
    const both = [numbered('2号', 'n2'), numbered('2号', 'n3')];
    const raced = await Promise.allSettled(both.map((letter, index) => act(office, `d${index}`, letter)));
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('A reply under a real rulebook', () => {
  it('R35: answers each nominee in their dossier, and with the last line the letter is closed', async () => {
    const { act, prepare, dossiers, letters } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health', 'n1', 'n2'));
    await prepare('a', 'city-health', ['n1', 'n2']);
    await act(of('city-health'), 'a', reply('n1'));
    expect(await letters.show(auditor, 'a')).toMatchObject({ status: 'assigned' });
    const { revisions } = await act(deputyOf('city-health'), 'a', reply('n2'));
    expect(revisions).toMatchObject({ 'dossier-n2': 2 });
    expect(await letters.show(auditor, 'a')).toMatchObject({ status: 'closed' });
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([
      { ask: 'health', answer: 'no-objection', letterId: 'a', validUntil: '2017-11-11' },
    ]);
  });

  it('R35: of two officers who reply at once one lands, and the other is told whose reply it is', async () => {
    const { act, prepare } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health'));
    await prepare('a', 'city-health', ['n1']);
    const officers = [of('city-health'), deputyOf('city-health')];
    const both = await Promise.allSettled(officers.map((officer) => act(officer, 'a', reply('n1'))));
    const winner = officers[both.findIndex(({ status }) => status === 'fulfilled')]!.accountId;
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'VETTING.LINE_ANSWERED', details: { current: 'letter-a@5', by: winner } },
    });
  });

  it('R35: what was returned, or needed information, is answered anew and supersedes what stands', async () => {
    const { act, draftsOf, prepare, dossiers } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health', 'n1', 'n2'));
    await prepare('a', 'city-health', ['n1', 'n2'], {
      ...{ answer: 'information-needed', grounds: '', question: '何时任现职？' },
    });
    await act(of('city-health'), 'a', reply('n1', 'n2'));
    const text = '2015年起';
    await act(office, 'a', { type: 'ProvideInformation', nomination: 'n1', text, attachments: [] });
    await act(office, 'a', { type: 'ReturnLine', nomination: 'n2', reason: '请写明' });
    for (const nomination of ['n1', 'n2'])
      await act(of('city-health'), 'a', { type: 'DraftLine', nomination, reply: noObjection });
    const lines = await draftsOf('a', 'city-health');
    await act(deputyOf('city-health'), 'a', { type: 'CountersignLines', lines });
    const { revisions } = await act(of('city-health'), 'a', reply('n1', 'n2'));
    expect(revisions).toMatchObject({ 'dossier-n1': 3, 'dossier-n2': 3 });
    expect((await dossiers.show(auditor, 'n2')).opinions).toMatchObject([
      { answer: 'no-objection', ref: 'dossier-n2@3' },
    ]);
  });

  it('is not given, drafted or countersigned by an officer who is recused; that it was tried is on record', async () => {
    const { act, prepare, recuse, store } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health', 'n1', 'n2'));
    await prepare('a', 'city-health', ['n1', 'n2']);
    await recuse('officer-of-city-health', 'n2');
    await expect(act(of('city-health'), 'a', reply('n1', 'n2'))).rejects.toMatchObject({
      code: 'VETTING.RECUSED',
    });
    const note = (await store.readStream('recusal-n2')).at(-1);
    expect(note).toMatchObject({ type: 'vetting.act-refused' });
    await act(of('city-health'), 'a', reply('n1'));
  });

  it('is not given once the campaign is closed', async () => {
    const { act, closeCampaign, prepare } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health'));
    await prepare('a', 'city-health', ['n1']);
    await closeCampaign();
    await expect(act(of('city-health'), 'a', reply('n1'))).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
  });
});
