import type { Circumstances } from '#libs/kernel';
import { nomineeKinds } from '#libs/rulebook';
import { folded, given } from '#libs/testing';
import { packageDecider } from './package.decider.js';
import type { PackageEvent } from './package.events.js';
import type { PackageFacts } from './package.facts.js';

const opened: PackageEvent = {
  type: 'review.package-opened',
  data: {
    ...{ campaign: 'c1', owner: 'nanning', package: 'preliminary', items: [], copies: 1, disc: true },
    ...{ due: '2017-05-22', dueAt: '2017-05-22T16:00:00.000Z', lateRule: 'R49' },
  },
};
const everyone = Array.from(
  { length: 2_000 },
  (_, number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
);
const clock = {
  ...{ forOwner: false, forOffice: false, nominations: everyone, frozen: [], kinds: nomineeKinds },
  actor: { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' },
  at: '2017-05-22T16:00:00.000Z',
} as const satisfies PackageFacts & Partial<Circumstances>;

const forfeit = { type: 'ForfeitPackage' } as const;
const named = everyone.slice(0, 1_000);
const alone = everyone.slice(1_000).map((nomination): PackageEvent => ({
  ...{ type: 'review.late-nominee-forfeited', data: { rule: 'R49', nomination } },
}));

describe('A late package of very many', () => {
  it('R49: is forfeited by the clock with everyone in it, in events that fit into the log', () => {
    const forfeited: PackageEvent = {
      type: 'review.package-forfeited',
      data: { rule: 'R49', nominations: named },
    };
    expect(JSON.stringify(forfeited.data).length).toBeLessThan(60_000);
    given(packageDecider, opened)
      .when(forfeit, clock)
      .then(forfeited, ...alone);
    expect(folded(packageDecider, [opened, forfeited, ...alone])).toMatchObject({ status: 'forfeited' });
  });

  it('R49: so is what came for some and was to be completed for others', () => {
    const received: PackageEvent = {
      type: 'review.package-received',
      data: { stamp: 's', stampedOn: null, nominations: ['n0'] },
    };
    const reopened: PackageEvent = {
      type: 'review.package-reopened',
      data: { nominations: ['n1'], dueAt: '2017-05-22T16:00:00.000Z' },
    };
    given(packageDecider, opened, received, reopened)
      .when(forfeit, clock)
      .then({ type: 'review.supplement-forfeited', data: { rule: 'R49', nominations: named } }, ...alone);
  });
});
