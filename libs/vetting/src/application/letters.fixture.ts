import { Readable } from 'node:stream';
import { MemoryAttachments } from '#libs/attachments';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider } from '#libs/campaign';
import { part, type Outcome } from '#libs/decisions';
import { accountDecider } from '#libs/identity';
import { type Actor, type Instant, type LocalDate } from '#libs/kernel';
import { type Rulebook } from '#libs/rulebook';
import type { DraftRead, LetterAct } from '../domain/letter/letter.commands.js';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';
import type { Reply } from '../domain/letter/reply.js';
import { DecideLetter, DecideLetterHandler } from './decide-letter.js';
import { DossierQuery } from './dossier.query.js';
import { ExpireOpinions, ExpireOpinionsHandler } from './expire-opinions.js';
import { ExpiringOpinions } from './expiring-opinions.js';
import { FollowUpLetter, FollowUpLetterHandler } from './follow-up-letter.js';
import { LetterActs } from './letter-acts.js';
import { LetterAnswers } from './letter-answers.js';
import { LetterDraftsQuery } from './letter-drafts.query.js';
import { LetterFactsReader } from './letter-facts.js';
import { LetterIssuing } from './letter-issuing.js';
import { LetterQuery } from './letter.query.js';
import { Nominees } from './nominees.js';
import { OpinionFactsReader } from './opinion-facts.js';
import { OweOpinionAgain, OweOpinionAgainHandler, type Owed } from './opinion-owed-again.js';
import { Recusals } from './recusals.js';
import { city, envelope, of, rulebook } from './city.fixture.js';

/** Two campaigns under the first rulebook on one log: the dossiers n1, n2 and n3 are of one, m1 of the other. */
export const letterOffice = async (
  now: Instant,
  arrangements = Arrangements.from(stateCouncilArrangement(), []),
) => {
  const there = await city(now, {
    accounts: {
      'officer-of-city-office': 'city-office',
      'officer-of-city-health': 'city-health',
      'officer-of-city-discipline': 'city-discipline',
      'party-secretary': 'city-discipline',
      'discipline-secretary': 'city-discipline',
      'of-the-hall': 'hall',
    },
    dossiers: { n1: 'c1', n2: 'c1', n3: 'c1', m1: 'c2' },
  });
  const { store, decisions, rulebooks, setUp, campaigns, accounts } = there;
  const opinions = new OpinionFactsReader(campaigns, there.organs, accounts);
  const issuing = new LetterIssuing(campaigns, opinions, arrangements);
  const recusals = new Recusals(new Nominees());
  const facts = new LetterFactsReader(accounts, recusals);
  const attachments = new MemoryAttachments({ maxBytes: 1_000, types: ['text'] });
  const acts = new LetterActs(issuing, new LetterAnswers(opinions), facts, recusals, attachments);
  const handler = new DecideLetterHandler(decisions, acts);
  const act = (actor: Actor, id: string, command: LetterAct): Promise<Outcome> =>
    handler.execute(new DecideLetter(id, command, envelope(actor)));
  const drafts = new LetterDraftsQuery(decisions, recusals);
  const expiring = new ExpiringOpinions(campaigns, new Nominees());
  const followers = new FollowUpLetterHandler(decisions, expiring, issuing, campaigns, accounts);
  const expirers = new ExpireOpinionsHandler(decisions, expiring);
  /** As whoever is to sign reads them; all of them where nobody is named. */
  const draftsOf = async (
    id: string,
    organ: string,
    nominations?: readonly string[],
  ): Promise<readonly DraftRead[]> =>
    (await drafts.show(deputyOf(organ), id))
      .filter(({ nomination }) => nominations?.includes(nomination) ?? true)
      .map(({ nomination, draft }) => ({ nomination, draft }));
  return {
    ...{ act, store, setUp, drafts, draftsOf, clock: there.clock, directory: there.directory },
    ...{ opens: there.opens, inClear: there.inClear },
    /** Brings a paper; gives its digest. */
    keep: async (text: string): Promise<string> =>
      (await attachments.keep(Readable.from([text]), { type: 'text/plain' })).digest,
    letters: new LetterQuery(decisions),
    dossiers: new DossierQuery(decisions, campaigns),
    /** Through every desk of the organ that is asked, up to the reply itself. */
    prepare: async (
      id: string,
      organ: string,
      nominations: readonly string[],
      reply: Reply = noObjection,
    ): Promise<void> => {
      const officer = of(organ);
      await act(officer, id, { type: 'ReceiveLetter' });
      await act(officer, id, { type: 'AssignLetter', officer: officer.accountId });
      for (const nomination of nominations) await act(officer, id, { type: 'DraftLine', nomination, reply });
      await act(deputyOf(organ), id, {
        type: 'CountersignLines',
        lines: await draftsOf(id, organ, nominations),
      });
    },
    /** What time does when the opinions of a letter are over: they expire, and are asked for again. */
    expire: (letter: string, validUntil: LocalDate): Promise<Outcome> =>
      expirers.execute(new ExpireOpinions({ letter }, validUntil, envelope(timekeeper))),
    followUp: (letter: string): Promise<Outcome> =>
      followers.execute(new FollowUpLetter(letter, envelope(timekeeper))),
    /** What time does when an answer is owed again. */
    owe: (owed: Owed): Promise<Outcome> =>
      new OweOpinionAgainHandler(decisions, expiring, campaigns, arrangements).execute(
        new OweOpinionAgain(owed, envelope(timekeeper)),
      ),
    amend: async (amended: Rulebook): Promise<Outcome> => {
      const digest = await rulebooks.keep(amended);
      const command = { type: 'AmendRulebook', rulebookDigest: digest, reason: '示例' } as const;
      return setUp(part(campaignDecider, 'c1', command, { rulebook: amended }));
    },
    closeCampaign: (): Promise<Outcome> =>
      setUp(part(campaignDecider, 'c1', { type: 'CloseCampaign', reason: '示例' }, { rulebook })),
    closeAccount: (login: string): Promise<Outcome> =>
      setUp(
        part(accountDecider, login, { type: 'CloseAccount', reason: '示例' }, { login, organExists: true }),
      ),
    recuse: (account: string, nomination: string): Promise<Outcome> => {
      const order = { type: 'OrderRecusal', account, reason: '示例' } as const;
      return setUp(part(recusalDecider, nomination, order, { isKnown: true, isOver: true }));
    },
  };
};

const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };

export const noObjection: Reply = { answer: 'no-objection', grounds: '' };

export const deputyOf = (organ: string): Actor => of(organ, 'opinion-officer', `deputy-of-${organ}`);
