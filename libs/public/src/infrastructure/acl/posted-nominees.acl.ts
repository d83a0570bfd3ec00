import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import { Decisions, type Reading } from '#libs/decisions';
import { OrganDirectory } from '#libs/identity';
import { thePublic } from '#libs/kernel';
import { nominationDecider, type Nomination } from '#libs/nomination';
import type { Notice } from '#libs/notice';
import { showsDeeds, stageNamed, type DossierGate, type RuleGate, type Rulebook } from '#libs/rulebook';
import { clearanceOf, dossierDecider, requiredOf } from '#libs/vetting';
import type { PostedFacts, PostedNominee } from '../../application/ports/publications.port.js';

/** What a notice shows of its nominees (R21). */
@Injectable()
export class PostedNominees {
  constructor(
    private readonly decisions: Decisions,
    private readonly campaigns: CampaignRules,
    private readonly organs: OrganDirectory,
  ) {}

  async of(
    nominations: readonly string[],
    { campaign, stage }: Pick<Notice, 'campaign' | 'stage'>,
  ): Promise<readonly PostedNominee[]> {
    const reading = this.decisions.reading(thePublic);
    const { rulebook } = await this.campaigns.of(reading, campaign);
    const shown = nominations.map((id) => this.#nominee(reading, rulebook, stage, id));
    return (await Promise.all(shown)).filter((nominee) => nominee !== undefined);
  }

  /** Of somebody who has dropped out meanwhile nothing is shown. */
  async #nominee(
    reading: Reading,
    rulebook: Rulebook,
    stage: string,
    id: string,
  ): Promise<PostedNominee | undefined> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status !== 'open') return undefined;
    const { kind, unit, path, texts } = nomination;
    const { name, post, deeds } = texts;
    const terms = stageNamed(rulebook, path, stage);
    const areDeedsShown =
      showsDeeds(rulebook, terms) && (await areDeedsCleared(reading, rulebook, id, nomination));
    return {
      ...{ nomination: id, kind, name, post },
      unit: this.organs.nameOf(unit),
      // What a notice shows beside the deeds are the facts.
      ...(terms?.kind === 'notice' &&
        terms.contents.some((content) => content !== rulebook.deeds) && { facts: factsOf(nomination) }),
      ...(areDeedsShown && { deeds }),
    };
  }
}

const factsOf = ({ facts: { rank, serviceYears, criteria, merits } }: Nomination): PostedFacts => ({
  ...{ rank, serviceYears, criteria, merits },
});

/** R42: a notice may hang in a unit before the deeds pass their review; this door opens to the world. */
const areDeedsCleared = async (
  reading: Reading,
  rulebook: Rulebook,
  id: string,
  nominee: Nomination,
): Promise<boolean> => {
  const dossier = await reading.state(dossierDecider, id);
  const { today } = reading.circumstances;
  const results = clearanceOf(dossier, deedsGates(rulebook), nominee, requiredOf(rulebook, nominee), today);
  return results.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
};

const deedsGates = ({ rules }: Rulebook): readonly RuleGate<DossierGate>[] =>
  Object.entries(rules).flatMap(([rule, { severity, gates }]) =>
    gates.flatMap((gate) => (gate.is === 'deeds-cleared' ? [{ rule, severity, gate }] : [])),
  );
