import type { Nominated } from '../cast/nominee.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** What each of the owner's reviewers examined (R25). */
export const findings = ['procedure', 'authenticity', 'facts', 'deeds'];

const support = { findings, recommendation: 'support', remarks: '同意推荐 recommended' };

export interface FirstReview {
  readonly regular: readonly Nominated[];
  readonly objectedTo: Nominated;
  readonly tooMany: Nominated;
}

/** R23–R26, R33: cities and member units review, put forward and report upward. */
export const reviewFirst = async (
  story: Story,
  { regular, objectedTo, tooMany }: FirstReview,
): Promise<void> => {
  await eachOf([...regular, objectedTo, tooMany], (nominee) => supportWhereItCame(story, nominee));
  await eachOf(regular, async ({ id, owner }) => {
    await story.as(owner.reviewer).acts(`nominations/${id}/putting-forward`);
    await story.as(owner.reviewer).acts(`nominations/${id}/advance`);
  });
  await refuseTheObjectedTo(story, objectedTo);
  await refuseTheTooMany(story, tooMany);
};

/** R23, R25: each of the owner's reviewers supports it. */
export const supportWhereItCame = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  for (const login of [...owner.jointly, owner.reviewer])
    await story.as(login).acts(`nominations/${id}/reviews`, support);
};

/** R41: nobody goes on with a known problem; only the organ that objected could lift the objection. */
const refuseTheObjectedTo = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const reviewer = story.as(owner.reviewer);
  await reviewer.acts(`nominations/${id}/putting-forward`);
  const refusal = { code: 'NOMINATION.GATES_NOT_MET', rule: 'R41' };
  await reviewer.isRefused(`nominations/${id}/advance`, undefined, refusal);
  const reason = '纪检监察机关有异议。Discipline inspection objects.';
  await reviewer.acts(`nominations/${id}/rejection`, { rule: 'R41', reason });
};

/** R4: the city's one place for an individual is taken. */
const refuseTheTooMany = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const reviewer = story.as(owner.reviewer);
  const refusal = { code: 'CAMPAIGN.NO_FREE_SLOT', rule: 'R4' };
  await reviewer.isRefused(`nominations/${id}/putting-forward`, undefined, refusal);
  const reason = '该市先进工作者名额已用完。The place of the city for an individual is taken.';
  await reviewer.acts(`nominations/${id}/rejection`, { rule: 'R4', reason });
};
