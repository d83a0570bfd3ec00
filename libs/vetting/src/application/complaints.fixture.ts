import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import type { Outcome } from '#libs/decisions';
import type { Actor, Instant } from '#libs/kernel';
import type { ComplaintCommand } from '../domain/complaint/complaint.commands.js';
import type { ReplyKind } from '../domain/complaint/complaint.words.js';
import type { RecusalAct } from '../domain/recusal/recusal.commands.js';
import { city, envelope, of, type Population } from './city.fixture.js';
import { ComplaintActs } from './complaint-acts.js';
import { ComplaintFactsReader } from './complaint-facts.js';
import { ComplaintReach } from './complaint-reach.js';
import { ComplaintRules } from './complaint-rules.js';
import { ComplaintQuery } from './complaint.query.js';
import { DecideComplaint, DecideComplaintHandler } from './decide-complaint.js';
import { DecideRecusal, DecideRecusalHandler } from './decide-recusal.js';
import { Holders } from './holders.js';
import { Nominees } from './nominees.js';
import { Recusals } from './recusals.js';
import { SetReplyDues, SetReplyDuesHandler } from './set-reply-dues.js';

const timekeeper = of('platform', 'timekeeper');

const threeOfTheHall: Population = {
  accounts: {
    i1: 'city-discipline',
    i2: 'hall',
    'of-city-health': 'city-health',
    above: 'region-discipline',
  },
  dossiers: { n1: 'c1', n2: 'c1', n3: 'c1' },
};

/** A city whose discipline organ looks into complaints about the hall's nominees, with the region's above it. */
export const complaintOffice = async (
  now: Instant,
  { accounts, dossiers }: Population = threeOfTheHall,
  arrangements = Arrangements.from(stateCouncilArrangement(), []),
) => {
  const there = await city(now, { accounts, dossiers });
  const { decisions, campaigns, organs } = there;
  there.directory.note({
    ...{ id: 'region-discipline', level: 'region', kinds: ['discipline'], parent: 'region' },
    name: { zh: '示例', en: 'example' },
  });
  const recusals = new Recusals(new Nominees());
  const rules = new ComplaintRules(campaigns, arrangements);
  const reach = new ComplaintReach(new Holders());
  const actsUnder = (counted: ComplaintRules): ComplaintActs =>
    new ComplaintActs(
      new ComplaintFactsReader(counted, organs, there.accounts, recusals, reach),
      reach,
      recusals,
    );
  const complaints = new DecideComplaintHandler(decisions, actsUnder(rules));
  const recusing = new DecideRecusalHandler(decisions, there.accounts, organs, recusals);
  return {
    ...{ ...there, rules, recusals },
    complaints: new ComplaintQuery(decisions),
    act: (actor: Actor, id: string, command: ComplaintCommand): Promise<Outcome> =>
      complaints.execute(new DecideComplaint(id, command, envelope(actor))),
    /** What time does of a complaint that was lodged or concluded then, once these years are published. */
    setsDays: (id: string, what: ReplyKind, since: Instant, published = arrangements): Promise<void> =>
      new SetReplyDuesHandler(decisions, actsUnder(new ComplaintRules(campaigns, published))).execute(
        new SetReplyDues(id, what, since, envelope(timekeeper)),
      ),
    decideRecusal: (actor: Actor, nomination: string, command: RecusalAct): Promise<Outcome> =>
      recusing.execute(new DecideRecusal(nomination, command, envelope(actor))),
  };
};
