import { roles } from '#libs/kernel';
import { fieldPolicy } from './policy/field-policy.js';
import { policy, relationsFor, type ActName } from './policy.js';

/** Its digest stands in the case: who was not shown the case cannot name it. */
const byItsDigest: ActName = 'attachment.read';

describe('The policy', () => {
  it('shows nobody a class of texts in a relation that the table of classes does not name', () => {
    const acts = Object.keys(policy) as ActName[];
    const wrong = acts.flatMap((act) => {
      const { shows, to } = policy[act];
      if (shows === undefined || to === 'public' || act === byItsDigest) return [];
      return roles.flatMap((role) => {
        const allowed = fieldPolicy[role][shows]?.to ?? [];
        return relationsFor(act, role)
          .filter((relation) => !allowed.includes('any') && !allowed.includes(relation))
          .map((relation) => `${act} shows ${shows} to a ${role} in relation ${relation}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});
