import { part } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { happened } from '#libs/testing';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';
import { issued } from '../domain/letter/letter.fixture.js';
import { city, of } from './city.fixture.js';
import { OpinionTextsQuery } from './opinion-texts.query.js';
import { Nominees } from './nominees.js';
import { Recusals } from './recusals.js';

const given = {
  ...{ ask: 'health', organ: 'city-health', letterId: 'letter-a', validUntil: '2017-11-11' },
  ...{ timezone: 'Asia/Shanghai', until: null, signatories: [] },
} as const;

/** Health was asked about n1 by the city's office, wanted to know more, was told, and objects. */
const office = async (): Promise<(actor: Actor, ask?: string) => Promise<unknown>> => {
  const { campaigns, decisions, inClear, opens, setUp } = await city('2017-05-15T01:00:00.000Z', {
    accounts: { 'of-health': 'city-health' },
    dossiers: { n1: 'c1' },
  });
  const requested = { ask: 'health', organ: 'city-health', requestedBy: 'city-office', letter: '1号' };
  const counted = { letterId: 'letter-a', dueOn: '2017-05-19', arrangement: 'a' };
  await setUp(
    happened(
      ...(['dossier', 'n1'] as const),
      { type: 'vetting.opinion-requested', data: { ...requested, ...counted } },
      {
        type: 'vetting.opinion-recorded',
        data: { ...given, answer: 'information-needed', question: '何时任现职？', grounds: '' },
      },
      {
        type: 'vetting.opinion-superseded',
        data: {
          ...{ ...given, answer: 'objection', question: '', grounds: '体检情况待核' },
          ...{ supersedes: 'dossier-n1@2', reason: '已补充' },
        },
      },
    ),
  );
  await opens('nomination-n2');
  const told = { nomination: 'n1', attachments: [], by: 'of-office', text: '2012年任现职' };
  const others = { ...told, nomination: 'n2', text: '另一人' };
  await setUp(
    happened(
      ...(['letter', 'letter-a'] as const),
      issued,
      { type: 'vetting.letter-readers-named', data: { readers: ['head', 'deputy'], by: 'reviewer' } },
      { type: 'vetting.information-provided', data: told },
      { type: 'vetting.information-provided', data: others },
    ),
  );
  const order = { type: 'OrderRecusal', account: 'recused-of-health', reason: '示例' } as const;
  await setUp(part(recusalDecider, 'n1', order, { isKnown: true, isOver: true }));
  const texts = new OpinionTextsQuery(decisions, new Recusals(new Nominees()), campaigns);
  return async (actor, ask = 'health') => inClear(await texts.show(actor, 'n1', ask));
};

describe('what an organ said of a nominee', () => {
  it('R35: is read by those who asked it, those who were asked, and auditors, with what they were told', async () => {
    const show = await office();
    for (const actor of [of('city-office', 'reviewer', 'head'), of('city-health'), of('region', 'auditor')])
      expect(await show(actor)).toMatchObject({
        opinions: [
          { answer: 'information-needed', question: '何时任现职？', reason: '', ref: 'dossier-n1@2' },
          { answer: 'objection', grounds: '体检情况待核', reason: '已补充', letterId: 'letter-a' },
        ],
        information: [{ text: '2012年任现职', letterId: 'letter-a' }],
      });
  });

  it('R35: is read by nobody else, and by nobody who is recused', async () => {
    const show = await office();
    const confidential = { code: 'VETTING.OPINION_CONFIDENTIAL' };
    for (const actor of [
      ...[
        of('hall', 'recommender'),
        of('region', 'reviewer', 'head'),
        of('city-discipline'),
        of('region', 'office'),
      ],
      of('city-health', 'opinion-officer', 'recused-of-health'),
    ])
      await expect(show(actor)).rejects.toMatchObject(confidential);
    await expect(show(of('city-health'), 'tax')).rejects.toMatchObject(confidential);
  });

  it('R35: as the rulebook has it for health, is read by the named officers of the organ that asked', async () => {
    const show = await office();
    const colleague = of('city-office', 'reviewer', 'colleague');
    await expect(show(colleague)).rejects.toMatchObject({ code: 'VETTING.OPINION_CONFIDENTIAL' });
    await expect(show({ ...colleague, onBehalfOf: 'deputy' })).resolves.toBeDefined();
  });
});
