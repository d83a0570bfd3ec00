import type { Nominated } from '../cast/nominee.js';
import { nationalOffice, nationalVoters } from '../cast/region-and-nation.js';
import type { Story } from '../story.js';
import { actor, bonus } from './honours.js';

/**
 * R52: a year later a complaint is borne out, which opens an inquiry into the honour. The holder is heard and waited
 * for, who proposes does not decide, the decision is published, and the bonus comes back in part only.
 */
export const propose = async (story: Story, { id, unit, owner }: Nominated): Promise<void> => {
  const evidence = [`complaint-${await bearOut(story, id, owner.asked.discipline)}@2`];
  const reason = '经查，获奖后严重违纪。A grave breach of discipline after the award.';
  const proposal = { ground: 'later-violation', reason, evidence };
  await story.as(nationalOffice).acts(`honours/${id}/revocation-proposals`, proposal);
  await story.as(unit).acts(`honours/${id}/representations`, {
    text: '示例陈述：对事实无异议，请求从轻。Sample: does not contest the facts, asks for leniency.',
  });
};

/** The days for representations are over. */
export const decide = async (story: Story, { id }: Nominated): Promise<void> => {
  await story.as(actor()).acts(`honours/${id}/revocation`);
  await publish(story, id, { act: 'publication', number: '示例撤销决定〔2018〕1号', on: '2018-06-29' });
  await story.as(actor()).acts(`honours/${id}/benefits-stop`);
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'medal' });
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'certificate' });
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'bonus', fen: bonus * 0.6 });
};

/** A collective, too, may lose its title (R53); on appeal somebody who had no part in it finds that this was wrong. */
export const revokeAndReinstate = async (story: Story, { id, unit, owner }: Nominated): Promise<void> => {
  const evidence = [`complaint-${await bearOut(story, id, owner.asked.discipline)}@2`];
  const reason = '举报称数据造假。A report says that figures were made up.';
  const proposal = { ground: 'fraud', reason, evidence };
  await story.as(nationalOffice).acts(`honours/${id}/revocation-proposals`, proposal);
  await story.as(unit).acts(`honours/${id}/representation-waiver`, {
    statement: '示例：不作陈述。Sample: has nothing to say.',
    digest: await story.as(unit).uploads('示例放弃陈述声明 sample waiver, signed'),
  });
  await story.as(actor()).acts(`honours/${id}/revocation`);
  await publish(story, id, { act: 'publication', number: '示例撤销决定〔2018〕2号', on: '2018-06-13' });
  await story.as(actor()).acts(`honours/${id}/recoveries`, { item: 'plaque' });
  await story.as(unit).acts(`honours/${id}/appeal`, {
    text: '示例申诉：数据经复核属实。Sample appeal: the figures were checked again and are true.',
  });
  const decides = story.as(nationalVoters[1] ?? actor());
  await decides.acts(`honours/${id}/reinstatement`, {
    reason: '复核认定数据属实。Checked again: the figures are true.',
    digest: await decides.uploads('示例复核报告 sample report of the review'),
  });
  const number = '示例恢复决定〔2018〕3号';
  await publish(story, id, { act: 'reinstatement-publication', number, on: '2018-06-13' });
  await decides.acts(`honours/${id}/returns`, { item: 'plaque' });
};

interface Publication {
  readonly act: string;
  readonly number: string;
  readonly on: string;
}

const publish = async (story: Story, id: string, { act, number, on }: Publication): Promise<void> => {
  const digest = await story.as(actor()).uploads(`${number} 示例决定 sample decision`);
  await story.as(actor()).acts(`honours/${id}/${act}`, { number, digest, on });
};

const bearOut = async (story: Story, nomination: string, discipline: string): Promise<string> => {
  const complaint = await story.as(discipline).opens('complaints', {
    ...{ lane: 'real-name', channel: 'post', about: [nomination] },
    text: '示例举报：反映其违反纪律。Sample complaint: reports a breach of discipline.',
    reporter: { name: '示例举报人 sample reporter', contact: '示例电话 sample telephone' },
  });
  await story.as(discipline).acts(`complaints/${complaint}/investigation`, { investigators: [discipline] });
  const conclusions = [{ nomination, finding: 'substantiated' }];
  await story.as(discipline).acts(`complaints/${complaint}/conclusion`, { conclusions, measures: '立案' });
  return complaint;
};
