import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Arrangements } from '#libs/calendar';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { outdatedBy } from '../domain/dossier/outdated.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { OwedAgain } from '../domain/letter/line-due.words.js';
import { answerDays } from './answer-days.js';
import { ExpiringOpinions } from './expiring-opinions.js';
import { rowOf } from './opinion-facts.js';
import { Campaigns } from './ports/campaigns.port.js';

/** The answer to a letter about a nominee that is owed again; of late information, the letter is the one answered last. */
export type Owed =
  | { readonly letter: string; readonly nomination: string; readonly why: Exclude<OwedAgain, 'reopened'> }
  | { readonly nomination: string; readonly ask: string; readonly why: 'reopened' };

export class OweOpinionAgain extends Command<Outcome> {
  constructor(
    readonly owed: Owed,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(OweOpinionAgain)
export class OweOpinionAgainHandler implements ICommandHandler<OweOpinionAgain> {
  constructor(
    private readonly decisions: Decisions,
    private readonly opinions: ExpiringOpinions,
    private readonly campaigns: Campaigns,
    private readonly arrangements: Arrangements,
  ) {}

  execute({ owed, envelope }: OweOpinionAgain): Promise<Outcome> {
    return this.decisions.run({ envelope, content: owed }, (reading) => this.plan(reading, owed));
  }

  private async plan(reading: Reading, owed: Owed): Promise<readonly Part[]> {
    const { nomination, why } = owed;
    const id = 'letter' in owed ? owed.letter : await this.answeredLast(reading, nomination, owed.ask);
    if (id === undefined) return [];
    const letter = await reading.state(letterDecider, id);
    const dossier = await reading.state(dossierDecider, nomination);
    if (letter.status === 'unissued' || dossier.status === 'unopened') return [];
    if (await this.opinions.isOver(reading, nomination, dossier)) return [];
    const { campaign } = dossier;
    const rulebook = await this.campaigns.rulebookOf(reading, campaign);
    const row = rowOf(rulebook, dossier, letter.ask);
    // Who is asked no more owes nothing.
    if (!row) return [];
    const days = answerDays(this.arrangements.inForce, row, rulebook, reading.circumstances.today);
    return [part(letterDecider, id, { type: 'OweAgain', nomination, why }, { terms: { campaign, ...days } })];
  }

  /** R41: what came to light late makes its answer due anew, unless another letter has asked meanwhile. */
  private async answeredLast(reading: Reading, nomination: string, ask: string): Promise<string | undefined> {
    const dossier = await reading.state(dossierDecider, nomination);
    if (dossier.status === 'unopened' || dossier.requests.get(ask)?.isOpen === true) return undefined;
    const opinion = dossier.opinions.get(ask);
    if (outdatedBy(dossier, opinion)?.why !== 'reopened') return undefined;
    return opinion?.letterId ?? undefined;
  }
}
