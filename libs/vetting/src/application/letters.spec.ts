import { readFileSync } from 'node:fs';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { newId } from '#libs/kernel';
import type { Signatory } from '../domain/dossier/dossier.words.js';
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
    expect(revisions).toEqual({ 'letter-a': 0, 'dossier-n1': 1, 'dossier-n2': 1 });
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

  it("R38: is refused without the signatures of the rulebook's row, and by people of another organ", async () => {
    const office2 = await letterOffice('2017-05-15T01:00:00.000Z');
    const { act, closeAccount, prepare, dossiers } = office2;
    const discipline = of('city-discipline');
    await act(office, 'a', ask('discipline', 'city-discipline'));
    await prepare('a', 'city-discipline', ['n1']);
    const refused = async (code: string, ...names: readonly string[]): Promise<void> => {
      const signatories: readonly Signatory[] = names.map((accountId, index) => ({
        ...{ office: index === 0 ? 'party-secretary' : 'discipline-secretary', accountId },
      }));
      await act(discipline, 'a', { type: 'DraftLine', nomination: 'n1', reply: noObjection, signatories });
      await act(deputyOf('city-discipline'), 'a', { type: 'CountersignLines', nominations: ['n1'] });
      await expect(act(discipline, 'a', reply('n1'))).rejects.toMatchObject({ code, rule: 'R38' });
    };
    await refused('VETTING.SIGNATORY_MISSING', 'party-secretary');
    await refused('VETTING.SIGNED_TWICE', 'party-secretary', 'party-secretary');
    await refused('VETTING.SIGNATORY_UNKNOWN', 'party-secretary', 'nobody-at-all');
    await refused('VETTING.SIGNATORY_OF_ANOTHER', 'party-secretary', 'of-the-hall');
    await closeAccount('discipline-secretary');
    await refused('VETTING.SIGNATORY_UNKNOWN', 'party-secretary', 'discipline-secretary');
    expect((await dossiers.show(auditor, 'n1')).opinions).toEqual([]);
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

  it('R41: an objection is superseded, in letter and dossier, by whoever saw it standing', async () => {
    const { act, prepare, dossiers, letters } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health'));
    await prepare('a', 'city-health', ['n1'], { answer: 'objection', grounds: '待核' });
    await act(of('city-health'), 'a', reply('n1'));
    const supersede = (supersedes: string): LetterAct => ({
      ...{ type: 'SupersedeLine', nomination: 'n1', supersedes, reply: noObjection },
      ...{ signatories: [], reason: '已查清' },
    });
    const { lines } = await letters.show(auditor, 'a');
    expect(lines).toMatchObject([{ opinion: 'dossier-n1@2', reply: { answer: 'objection' } }]);
    await expect(act(of('city-health'), 'a', supersede('dossier-n1@1'))).rejects.toMatchObject({
      code: 'VETTING.ALREADY_SUPERSEDED',
    });
    await act(deputyOf('city-health'), 'a', supersede('dossier-n1@2'));
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([{ answer: 'no-objection' }]);
  });

  it('R35: what was returned, or needed information, is answered anew and supersedes what stands', async () => {
    const { act, prepare, dossiers } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health', 'n1', 'n2'));
    await prepare('a', 'city-health', ['n1', 'n2'], {
      ...{ answer: 'information-needed', grounds: '', question: '何时任现职？' },
    });
    await act(of('city-health'), 'a', reply('n1', 'n2'));
    const text = '2015年起';
    await act(office, 'a', { type: 'ProvideInformation', nomination: 'n1', text, attachments: [] });
    await act(office, 'a', { type: 'ReturnLine', nomination: 'n2', reason: '请写明' });
    for (const nomination of ['n1', 'n2'])
      await act(of('city-health'), 'a', {
        ...{ type: 'DraftLine', nomination, reply: noObjection, signatories: [] },
      });
    await act(deputyOf('city-health'), 'a', { type: 'CountersignLines', nominations: ['n1', 'n2'] });
    const { revisions } = await act(of('city-health'), 'a', reply('n1', 'n2'));
    expect(revisions).toMatchObject({ 'dossier-n1': 3, 'dossier-n2': 3 });
    expect((await dossiers.show(auditor, 'n2')).opinions).toMatchObject([
      { answer: 'no-objection', ref: 'dossier-n2@3' },
    ]);
  });

  it('R35: is withdrawn by its organ, and then the dossier waits for another', async () => {
    const { act, prepare, dossiers, letters } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', ask('health', 'city-health'));
    await prepare('a', 'city-health', ['n1']);
    await act(of('city-health'), 'a', reply('n1'));
    await act(of('city-health'), 'a', { type: 'WithdrawLine', nomination: 'n1', reason: '有误' });
    expect(await letters.show(auditor, 'a')).toMatchObject({ status: 'assigned' });
    expect(await dossiers.show(auditor, 'n1')).toMatchObject({ opinions: [], requests: [{ isOpen: true }] });
    await act(office, 'a', { type: 'WithdrawLetter', reason: '改向上级征求' });
    expect(await dossiers.show(auditor, 'n1')).toMatchObject({ requests: [{ isOpen: false }] });
    await act(office, 'b', ask('health', 'city-health'));
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

  it('R38: supersedes what an older release stored, once it is asked for again by letter', async () => {
    const { act, dossiers, prepare, store } = await letterOffice('2017-05-20T01:00:00.000Z');
    const golden = 'test/golden/vetting.opinion-recorded.v1.json';
    const { type, schemaVersion, data } = JSON.parse(readFileSync(golden, 'utf8'));
    const old = { ...data, department: 'city-discipline' };
    const stored = { id: newId(), type, schemaVersion, metadata: '{}', data: JSON.stringify(old) };
    await store.append([{ stream: 'dossier-n1', expectedRevision: 0, events: [stored] }], {
      ...{ commandId: newId(), accountId: 'an-older-release', contentDigest: '00' },
    });
    await act(office, 'a', ask('discipline', 'city-discipline'));
    await prepare('a', 'city-discipline', ['n1'], { answer: 'objection', grounds: '有新的反映' }, [
      { office: 'party-secretary', accountId: 'party-secretary' },
      { office: 'discipline-secretary', accountId: 'discipline-secretary' },
    ]);
    await act(of('city-discipline'), 'a', reply('n1'));
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([
      { ask: 'discipline', organ: 'city-discipline', answer: 'objection', ref: 'dossier-n1@3' },
    ]);
    const superseding = (await store.readStream('dossier-n1')).at(-1);
    expect(superseding).toMatchObject({ type: 'vetting.opinion-superseded', schemaVersion: 2 });
  });
});
