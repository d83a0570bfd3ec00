import type { Nominated } from '../cast/nominee.js';
import { nationalOffice, nationalVoters } from '../cast/region-and-nation.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** The first of the national group's co-leaders acts for it. */
const [conferrer] = nationalVoters;

/** 10,000 yuan, in fen. */
const bonus = 1_000_000;

/** R53, R54: titles are conferred, and each item is handed out. */
export const confer = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  await eachOf(nominated, async ({ id: nomination, kind }) => {
    const honour = await story.as(actor()).opens('honours', { nomination });
    for (const item of itemsOf[kind])
      await story
        .as(actor())
        .acts(`honours/${honour}/items`, item === 'bonus' ? { item, fen: bonus } : { item });
  });
};

const itemsOf = { individual: ['medal', 'certificate', 'bonus'], collective: ['plaque', 'certificate'] };

const actor = (): string => {
  if (conferrer === undefined) throw new RangeError('the national group has no member');
  return conferrer;
};

/** R52: a year later a complaint is borne out; who proposes does not decide; the bonus comes back in part only. */
export const revoke = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const evidence = [`complaint-${await bearOut(story, id, owner.asked.discipline)}@2`];
  const reason = '经查，获奖后严重违纪。A grave breach of discipline after the award.';
  const proposal = { ground: 'later-violation', reason, evidence };
  await story.as(nationalOffice).acts(`honours/${id}/revocation-proposals`, proposal);
  await story.as(actor()).acts(`honours/${id}/revocation`);
  await story.as(actor()).acts(`honours/${id}/benefits-stop`);
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'medal' });
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'certificate' });
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'bonus', fen: bonus * 0.6 });
};

const bearOut = async (story: Story, nomination: string, discipline: string): Promise<string> => {
  const complaint = await story.as(discipline).opens('complaints', {
    ...{ lane: 'real-name', channel: 'post', about: [nomination] },
    text: '示例举报：反映其违反纪律。Sample complaint: reports a breach of discipline.',
  });
  await story.as(discipline).acts(`complaints/${complaint}/investigation`, { investigators: [discipline] });
  const conclusions = [{ nomination, finding: 'substantiated' }];
  await story.as(discipline).acts(`complaints/${complaint}/conclusion`, { conclusions, measures: '立案' });
  return complaint;
};
