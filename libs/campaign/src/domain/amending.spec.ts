import { readFileSync } from 'node:fs';
import { parseRulebook, stagesOn, type Stage } from '#libs/rulebook';
import { folded, given } from '#libs/testing';
import { campaignDecider } from './campaign.decider.js';
import type { CampaignEvent } from './campaign.events.js';
import type { CampaignFacts } from './campaign.facts.js';
import { enrolled, facts, opened, rulebook } from './campaign.fixture.js';

describe('A campaign', () => {
  it('binds the acts after an amendment to the amended rulebook', () => {
    const amended: CampaignEvent = {
      type: 'campaign.rulebook-amended',
      data: { rulebookDigest: 'd2', reason: 'a correction' },
    };
    given(campaignDecider, opened)
      .when({ type: 'AmendRulebook', ...amended.data }, facts)
      .then(amended);
    expect(folded(campaignDecider, [opened, amended])).toMatchObject({ rulebookDigest: 'd2' });
    given(campaignDecider, opened, amended)
      .when({ type: 'AmendRulebook', ...amended.data }, facts)
      .refused('CAMPAIGN.NOTHING_AMENDED');
  });

  it('keeps the paths on which organs are enrolled when its rulebook is amended', () => {
    const without = { ...rulebook, paths: { 'member-unit': [] } };
    given(campaignDecider, opened, enrolled)
      .when({ type: 'AmendRulebook', rulebookDigest: 'd2', reason: 'cut' }, { rulebook: without })
      .refused('CAMPAIGN.PATH_IN_USE');
  });

  const yaml = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const way = stagesOn(parseRulebook(yaml), 'city');
  const [first, second, later] = [way[0]!, way[1]!, way.slice(2)];

  it.each<[string, readonly Stage[]]>([
    ['a stage less', [first, ...later]],
    ['two stages the other way round', [second, first, ...later]],
    ['a stage of another kind', [first, { ...first, stage: second.stage }, ...later]],
  ])('keeps the stages where nominees may stand when its rulebook is amended: not with %s', (_, stages) => {
    const amend = { type: 'AmendRulebook', rulebookDigest: 'd2', reason: 'cut' } as const;
    const facts = (city: readonly Stage[], member: readonly Stage[]): CampaignFacts => ({
      replaced: { paths: { city: [...way], 'member-unit': [...way] } },
      rulebook: { ...rulebook, paths: { city: [...city], 'member-unit': [...member] } },
    });
    given(campaignDecider, opened, enrolled)
      .when(amend, facts([first, { ...second, stage: 'added' }, second, ...later], way))
      .then({ type: 'campaign.rulebook-amended', data: { rulebookDigest: 'd2', reason: 'cut' } });
    given(campaignDecider, opened, enrolled).when(amend, facts(stages, way)).refused('CAMPAIGN.STAGE_IN_USE');
    // Nobody is enrolled on the other path.
    given(campaignDecider, opened, enrolled)
      .when(amend, facts(way, stages))
      .then({ type: 'campaign.rulebook-amended', data: { rulebookDigest: 'd2', reason: 'cut' } });
  });
});
