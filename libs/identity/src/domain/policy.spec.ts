import { roles } from '#libs/kernel';
import { fieldPolicy } from './policy/field-policy.js';
import { policy, relationsFor, type ActName } from './policy.js';

/** Who may read the case that it belongs to is asked when it is known which one that is. */
const byTheirCase: readonly ActName[] = ['attachment.read', 'receipt.read'];

describe('The policy', () => {
  it('shows nobody a class of texts in a relation that the table of classes does not name', () => {
    const acts = Object.keys(policy) as ActName[];
    const wrong = acts.flatMap((act) => {
      const { shows, to } = policy[act];
      if (shows === undefined || to === 'public' || byTheirCase.includes(act)) return [];
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
