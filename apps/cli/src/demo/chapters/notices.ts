import type { Nominated } from '../cast/nominee.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** R21, R22: each unit posts its nominee for five working days; gives the id of each one's notice. */
export const postInUnits = async (
  story: Story,
  campaign: string,
  nominated: readonly Nominated[],
): Promise<ReadonlyMap<string, string>> => {
  const posted = await eachOf(nominated, async ({ id, unit }) => {
    const notice = { campaign, stage: 'unit-notice', nominations: [id], contents };
    return [id, await story.as(unit).opens('notices', notice)] as const;
  });
  return new Map(posted);
};

/** R21 */
export const contents = ['criteria', 'basic-facts', 'main-deeds'];

/** Somebody objects; the city's discipline organ investigates and finds nothing, so the nominee goes on (R39). */
export const objectInVain = async (story: Story, { id, owner }: Nominated, notice: string): Promise<void> => {
  const objection = {
    ...{ nomination: id, lane: 'real-name', channel: 'in-person' },
    reporter: { name: '示例来访人 sample visitor', contact: '示例电话 sample telephone' },
    text: '示例异议：反映其考勤不实。Sample objection: says that the attendance record is untrue.',
  };
  const petitionBureau = story.as(owner.jointly[1] ?? owner.reviewer);
  const complaint = await petitionBureau.opens(`notices/${notice}/objections`, objection);
  const discipline = owner.asked.discipline;
  await story.as(discipline).acts(`complaints/${complaint}/investigation`, { investigators: [discipline] });
  await story.as(discipline).acts(`complaints/${complaint}/conclusion`, {
    conclusions: [{ nomination: id, finding: 'unsubstantiated' }],
    measures: '经查不属实，已向实名举报人反馈。Found untrue; the objector was told.',
  });
};

/** The timekeeper has closed the notices; each unit sends its nominee on. */
export const leaveTheUnits = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  await eachOf(nominated, ({ id, unit }) => story.as(unit).acts(`nominations/${id}/advance`));
};
