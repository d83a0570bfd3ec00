import { readFileSync } from 'node:fs';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider, campaignEvents, CampaignRules, MemoryRulebookStore } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { Decisions, part, type Envelope, type Outcome, type Part } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { accountDecider, identityEvents, OrganDirectory } from '#libs/identity';
import { DrivenClock, newId, type Actor, type Instant } from '#libs/kernel';
import { parseRulebook, type Rulebook } from '#libs/rulebook';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { Signatory } from '../domain/dossier/dossier.words.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { recusalDecider } from '../domain/recusal/recusal.decider.js';
import type { Reply } from '../domain/dossier/reply.js';
import { requiredOf } from '../domain/dossier/required.js';
import { AccountsOfIdentity } from '../infrastructure/acl/accounts.acl.js';
import { CampaignsOfCampaign } from '../infrastructure/acl/campaigns.acl.js';
import { OrgansOfIdentity } from '../infrastructure/acl/organs.acl.js';
import { vettingEvents } from '../infrastructure/vetting.catalogue.js';
import { DecideLetter, DecideLetterHandler } from './decide-letter.js';
import { DossierQuery } from './dossier.query.js';
import { LetterActs } from './letter-acts.js';
import { LetterAnswers } from './letter-answers.js';
import { LetterIssuing } from './letter-issuing.js';
import { LetterQuery } from './letter.query.js';
import { OpinionFactsReader } from './opinion-facts.js';
import { Recusals } from './recusals.js';

export const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const cadre = { kind: 'individual', category: 'cadre' } as const;

const organs = [
  ['region', 'region', [], null],
  ['city', 'city', [], 'region'],
  ['city-office', 'city', ['hr', 'recommending-body'], 'city'],
  ['city-discipline', 'city', ['discipline'], 'city'],
  ['city-health', 'city', ['health'], 'city'],
  ['city-tax', 'city', ['tax'], 'city'],
  ['hall', 'unit', ['unit'], 'city'],
  ['other-city', 'city', [], 'region'],
  ['other-city-health', 'city', ['health'], 'other-city'],
] as const;

export const of = (
  organId: string,
  role: Actor['role'] = 'opinion-officer',
  accountId = `officer-of-${organId}`,
): Actor => ({ accountId, organId, role });

const envelope = (actor: Actor): Envelope => ({ commandId: newId(), correlationId: newId(), actor });

/** Two campaigns under the first rulebook on one log: the dossiers n1, n2 and n3 are of one, m1 of the other. */
export const letterOffice = async (
  now: Instant,
  arrangements = Arrangements.from(stateCouncilArrangement(), []),
) => {
  const store = new MemoryEventStore({ clock: new DrivenClock(now) });
  const catalogue = new Catalogue(vettingEvents, campaignEvents, identityEvents);
  const options = { zone: 'Asia/Shanghai', contentKey: 'k' };
  const decisions = new Decisions(store, catalogue, new DrivenClock(now), options);
  const rulebooks = new MemoryRulebookStore();
  const directory = new OrganDirectory();
  for (const [id, level, kinds, parent] of organs)
    directory.note({ id, level, kinds, parent, name: { zh: id, en: id } });
  const campaigns = new CampaignsOfCampaign(new CampaignRules(rulebooks));
  const accounts = new AccountsOfIdentity();
  const opinions = new OpinionFactsReader(campaigns, new OrgansOfIdentity(directory), accounts);
  const issuing = new LetterIssuing(campaigns, opinions, arrangements);
  const acts = new LetterActs(issuing, new LetterAnswers(opinions), accounts, new Recusals());
  const handler = new DecideLetterHandler(decisions, acts);
  const setUp = (share: Part): Promise<Outcome> =>
    decisions.run({ envelope: envelope(of('city-office')), content: {} }, () => [share]);

  const rulebookDigest = await rulebooks.keep(rulebook);
  const { title, rulebook: name } = rulebook;
  const arrangement = stateCouncilArrangement().digest;
  const open = { type: 'OpenCampaign', title, rulebook: name, rulebookDigest, arrangement } as const;
  for (const campaign of ['c1', 'c2']) await setUp(part(campaignDecider, campaign, open, { rulebook }));
  for (const [login, organ] of [
    ['officer-of-city-health', 'city-health'],
    ['officer-of-city-discipline', 'city-discipline'],
    ['party-secretary', 'city-discipline'],
    ['discipline-secretary', 'city-discipline'],
    ['of-the-hall', 'hall'],
  ] as const) {
    const account = { type: 'OpenAccount', organ, role: 'opinion-officer' } as const;
    await setUp(part(accountDecider, login, account, { login, organExists: true }));
  }
  for (const [nomination, campaign] of [
    ['n1', 'c1'],
    ['n2', 'c1'],
    ['n3', 'c1'],
    ['m1', 'c2'],
  ] as const) {
    const dossier = { nomination, campaign, unit: 'hall', ...cadre, ...requiredOf(rulebook, cadre) };
    await setUp(part(dossierDecider, nomination, { type: 'OpenDossier', ...dossier }, {}));
  }
  const act = (actor: Actor, id: string, command: LetterAct): Promise<Outcome> =>
    handler.execute(new DecideLetter(id, command, envelope(actor)));
  return {
    ...{ act, store },
    letters: new LetterQuery(decisions),
    dossiers: new DossierQuery(decisions, campaigns),
    /** Through every desk of the organ that is asked, up to the reply itself. */
    prepare: async (
      id: string,
      organ: string,
      nominations: readonly string[],
      reply: Reply = noObjection,
      signatories: readonly Signatory[] = [],
    ): Promise<void> => {
      const officer = of(organ);
      await act(officer, id, { type: 'ReceiveLetter' });
      await act(officer, id, { type: 'AssignLetter', officer: officer.accountId });
      for (const nomination of nominations)
        await act(officer, id, { type: 'DraftLine', nomination, reply, signatories });
      await act(deputyOf(organ), id, { type: 'CountersignLines', nominations });
    },
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

export const noObjection: Reply = { answer: 'no-objection', grounds: '' };

export const deputyOf = (organ: string): Actor => of(organ, 'opinion-officer', `deputy-of-${organ}`);
