import { Catalogue } from '#libs/catalogue';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import { decisionTypes } from '../../libs/audit/src/application/recheck/decision.js';

const catalogue = new Catalogue(...eventSpecs);
const decisions = catalogue.types.filter((type) => catalogue.spec(type).decides);

/** What recheck evaluates though it carries no gates: acts on whose terms decisions rest, and what they leave behind. */
const withoutGates = [
  // Of ballots: the call, the counts and what undoes them.
  ...['review.ballot-called', 'review.ballot-closed', 'review.ballot-tied', 'review.tie-left-open'],
  ...['review.ballot-annulled', 'review.annulment-proposed', 'review.annulment-confirmed'],
  // Ended by days.
  ...['notice.closed', 'review.package-received', 'review.package-forfeited'],
  ...['review.supplement-forfeited', 'review.late-nominee-forfeited'],
  // Of sanctions, of waivers, and of proposals to revoke.
  ...['nomination.sanction-proposed', 'nomination.sanction-verified', 'nomination.sanction-lifted'],
  ...['nomination.gate-waived', 'honours.revocation-declined'],
  // What stands in a nomination because it was decided elsewhere.
  ...['nomination.selected', 'nomination.not-selected', 'nomination.passed-over', 'nomination.replaced'],
  ...['nomination.notice-closed', 'nomination.package-received', 'nomination.forfeited'],
  ...['nomination.put-forward', 'nomination.reserve-passed-over', 'nomination.sanctioned'],
];

describe('Recheck of every decision', () => {
  it('knows decisions: the pipeline writes a basis of nothing else', () => {
    expect(decisions.length).toBeGreaterThan(10);
  });

  it.each(decisions)('evaluates %s', (type) => {
    expect(decisionTypes).toContain(type);
  });

  it('evaluates nothing else but what is listed here', () => {
    const others = decisionTypes.filter((type) => !decisions.includes(type));
    expect([...others].sort()).toEqual([...withoutGates].sort());
  });
});
