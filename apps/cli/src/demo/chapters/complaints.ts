import type { Nominated } from '../cast/nominee.js';
import type { Story } from '../story.js';

/** Somebody signs a false report: it is taken up, answered and looked into, and the nominee's name is cleared (R39). */
export const reportFalsely = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const petitionBureau = story.as(owner.jointly[1] ?? owner.reviewer);
  const discipline = story.as(owner.asked.discipline);
  const complaint = await petitionBureau.opens('complaints', {
    ...{ lane: 'real-name', channel: 'post', class: 'integrity', about: [id] },
    text: '示例举报：反映其收受礼品。Sample complaint: says that gifts were taken.',
    reporter: { name: '示例举报人 sample reporter', contact: '示例电话 sample telephone' },
  });
  await discipline.acts(`complaints/${complaint}/acceptance`);
  await petitionBureau.acts(`complaints/${complaint}/replies`, {
    what: 'acceptance',
    how: '电话 by telephone',
  });
  await discipline.acts(`complaints/${complaint}/investigation`, { investigators: [owner.asked.discipline] });
  const note = '示例：与知情人谈话，调阅账目。Sample: witnesses heard, accounts read.';
  await discipline.acts(`complaints/${complaint}/steps`, { step: 'interview', note });
  await discipline.acts(`complaints/${complaint}/conclusion`, {
    conclusions: [{ nomination: id, finding: 'false' }],
    measures: '系捏造事实。The report was made up.',
  });
  await discipline.acts(`complaints/${complaint}/replies`, {
    what: 'outcome',
    how: '挂号信 registered letter',
  });
  await discipline.acts(`complaints/${complaint}/name-clearing`, {
    nomination: id,
    how: '在其单位全体会议上宣布。Announced to the whole unit.',
    reason: '所反映的问题不实。What was reported is untrue.',
  });
};

/** A signed complaint is never turned away; a vague anonymous one may be, with a reason (R39). */
export const reportVaguely = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const petitionBureau = story.as(owner.jointly[1] ?? owner.reviewer);
  const discipline = story.as(owner.asked.discipline);
  const complaint = await petitionBureau.opens('complaints', {
    ...{ lane: 'anonymous', channel: 'telephone', about: [id] },
    text: '示例举报：听说此人不行。Sample complaint: one hears that this person is no good.',
  });
  const reason = '没有具体事实和线索。It names no fact and no lead.';
  await discipline.acts(`complaints/${complaint}/declining`, { reason });
};
