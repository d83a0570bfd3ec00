import type { LetterAct } from '../domain/letter/letter.commands.js';
import type { Reply } from '../domain/letter/reply.js';
import { of } from './city.fixture.js';
import { deputyOf, letterOffice, noObjection } from './letters.fixture.js';

const office = of('city-office', 'reviewer');
const auditor = of('region', 'auditor');
const officer = of('city-health');
const deputy = deputyOf('city-health');
const reason = '已查清';
const send: LetterAct = { type: 'ReplyLetter', nominations: ['n1'] };

const ask = (number: string): LetterAct => ({
  type: 'IssueLetter',
  ...{ ask: 'health', organ: 'city-health', nominations: ['n1'] },
  ...{ number, seal: '示例印章', attachments: [] },
});

/** The health organ has answered letter a about n1; its opinion is the dossier's third event. */
const answered = async (reply: Reply) => {
  const there = await letterOffice('2017-05-15T01:00:00.000Z');
  await there.act(office, 'a', ask('1号'));
  await there.prepare('a', 'city-health', ['n1'], reply);
  await there.act(officer, 'a', send);
  return {
    ...there,
    /** A draft of the officer takes effect by the hand of another. */
    agreed: async (draft: LetterAct): Promise<void> => {
      await there.act(officer, 'a', draft);
      const lines = await there.draftsOf('a', 'city-health', ['n1']);
      await there.act(deputy, 'a', { type: 'CountersignLines', lines });
      await there.act(officer, 'a', send);
    },
  };
};

const superseding = (supersedes: string): LetterAct => ({
  ...{ type: 'DraftSuperseding', nomination: 'n1', supersedes, reply: noObjection, reason },
});
const withdrawing = (withdraws: string): LetterAct => ({
  ...{ type: 'DraftWithdrawal', nomination: 'n1', withdraws, reason },
});

describe('What an organ has answered', () => {
  it('R41: an objection is superseded, in letter and dossier, by two who saw it standing', async () => {
    const { act, agreed, dossiers, letters } = await answered({ answer: 'objection', grounds: '待核' });
    const { lines } = await letters.show(auditor, 'a');
    expect(lines).toMatchObject([{ opinion: 'dossier-n1@2', reply: { answer: 'objection' } }]);
    await act(officer, 'a', superseding('dossier-n1@2'));
    await expect(act(officer, 'a', send)).rejects.toMatchObject({ code: 'VETTING.LINE_NOT_COUNTERSIGNED' });
    await expect(agreed(superseding('dossier-n1@1'))).rejects.toMatchObject({
      code: 'VETTING.ALREADY_SUPERSEDED',
    });
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([{ answer: 'objection' }]);
    await agreed(superseding('dossier-n1@2'));
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([{ answer: 'no-objection' }]);
    expect(await letters.show(auditor, 'a')).toMatchObject({ status: 'closed' });
  });

  it('R35: is withdrawn by two of its organ, and then the dossier waits for another', async () => {
    const { act, agreed, dossiers, letters } = await answered(noObjection);
    await agreed(withdrawing('dossier-n1@2'));
    expect(await letters.show(auditor, 'a')).toMatchObject({ status: 'assigned' });
    expect(await dossiers.show(auditor, 'n1')).toMatchObject({ opinions: [], requests: [{ isOpen: true }] });
    await act(office, 'a', { type: 'WithdrawLetter', reason: '改向上级征求' });
    expect(await dossiers.show(auditor, 'n1')).toMatchObject({ requests: [{ isOpen: false }] });
    await act(office, 'b', ask('2号'));
  });

  it('R35: is not taken back or changed by an old letter once a newer one was answered', async () => {
    const { act, agreed, dossiers, prepare } = await answered(noObjection);
    await act(office, 'b', ask('2号'));
    await prepare('b', 'city-health', ['n1'], { answer: 'objection', grounds: '新的情况' });
    await act(officer, 'b', send);
    for (const draft of [withdrawing('dossier-n1@4'), superseding('dossier-n1@4')])
      await expect(agreed(draft)).rejects.toMatchObject({
        code: 'VETTING.ANSWERED_ANOTHER_LETTER',
        details: { letter: 'b' },
      });
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([
      { answer: 'objection', letterId: 'b' },
    ]);
  });

  it('R35: is taken back while another letter asks again: that one goes on as it is', async () => {
    const { act, agreed, dossiers } = await answered(noObjection);
    await act(office, 'b', ask('2号'));
    await act(office, 'b', { type: 'WithdrawLetter', reason: '误发' });
    await agreed(withdrawing('dossier-n1@2'));
    expect(await dossiers.show(auditor, 'n1')).toMatchObject({
      opinions: [],
      requests: [{ letterId: 'b', isOpen: false }],
    });
    await act(office, 'c', ask('3号'));
  });
});

describe('The drafts of a letter', () => {
  it('R35: are read by the organ that is asked, and not about those from whom the reader is recused', async () => {
    const { act, drafts, inClear, prepare, recuse } = await letterOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'a', { ...ask('1号'), nominations: ['n1', 'n2'] } as LetterAct);
    await prepare('a', 'city-health', ['n1', 'n2'], { answer: 'objection', grounds: '待核' });
    const objecting = { is: 'reply', answer: 'objection', grounds: '待核', isCountersigned: true };
    expect(await inClear(await drafts.show(officer, 'a'))).toMatchObject([
      { nomination: 'n1', ...objecting },
      { nomination: 'n2', ...objecting, by: officer.accountId },
    ]);
    await recuse(deputy.accountId, 'n2');
    expect(await drafts.show(deputy, 'a')).toMatchObject([{ nomination: 'n1' }]);
    for (const stranger of [of('city-tax'), of('city-office')])
      await expect(drafts.show(stranger, 'a')).rejects.toMatchObject({ code: 'VETTING.NOT_THE_ASKED' });
  });

  it('R38: are signed by the two secretaries themselves, whose accounts are of the organ that answers', async () => {
    const { act, closeAccount, dossiers, draftsOf, prepare } = await letterOffice('2017-05-15T01:00:00.000Z');
    const organ = 'city-discipline';
    await act(office, 'a', { ...ask('1号'), ask: 'discipline', organ } as LetterAct);
    await prepare('a', organ, ['n1']);
    const unsigned = { code: 'VETTING.SIGNATORY_MISSING', rule: 'R38' };
    await expect(act(of(organ), 'a', send)).rejects.toMatchObject(unsigned);
    const signs = async (accountId: string, as: string): Promise<void> => {
      const lines = await draftsOf('a', organ);
      await act(of(organ, 'opinion-officer', accountId), 'a', { type: 'SignLines', office: as, lines });
    };
    await signs('party-secretary', 'party-secretary');
    await expect(act(of(organ), 'a', send)).rejects.toMatchObject(unsigned);
    await expect(signs('party-secretary', 'discipline-secretary')).rejects.toMatchObject({
      code: 'VETTING.DRAFT_SIGNED',
    });
    await signs('discipline-secretary', 'discipline-secretary');
    await closeAccount('discipline-secretary');
    await expect(act(of(organ), 'a', send)).rejects.toMatchObject({
      code: 'VETTING.SIGNATORY_UNKNOWN',
      rule: 'R38',
    });
    await act(of(organ), 'a', { type: 'DraftLine', nomination: 'n1', reply: noObjection });
    await act(deputyOf(organ), 'a', { type: 'CountersignLines', lines: await draftsOf('a', organ) });
    await signs('party-secretary', 'party-secretary');
    await signs('officer-of-city-discipline', 'discipline-secretary');
    await act(of(organ), 'a', send);
    expect((await dossiers.show(auditor, 'n1')).opinions).toMatchObject([{ answer: 'no-objection' }]);
  });
});
