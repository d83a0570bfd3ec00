import { readFileSync } from 'node:fs';
import { Catalogue } from '#libs/catalogue';
import { Decisions, part } from '#libs/decisions';
import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock, newId, type Actor } from '#libs/kernel';
import { parseRulebook } from '#libs/rulebook';
import { memorySeals } from '#libs/testing';
import type { CampaignCommand } from '../domain/campaign.commands.js';
import { campaignDecider } from '../domain/campaign.decider.js';
import { campaignEvents } from '../infrastructure/campaign.catalogue.js';
import { MemoryRulebookStore } from '../infrastructure/memory-rulebook-store.adapter.js';
import { CampaignRules } from './campaign-rules.js';

const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));
const office: Actor = { accountId: 'office', organId: 'region-office', role: 'office' };

const house = async () => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const decisions = new Decisions(log, new Catalogue(campaignEvents), clock, {
    seals: memorySeals(log).seals,
    zone: 'Asia/Shanghai',
    contentKey: 'a key of this test',
  });
  const rulebooks = new MemoryRulebookStore();
  const rules = new CampaignRules(rulebooks);
  const act = (command: CampaignCommand) =>
    decisions.run(
      { envelope: { commandId: newId(), correlationId: newId(), actor: office }, content: { ...command } },
      () => [part(campaignDecider, 'c1', command, { rulebook })],
    );
  await act({
    type: 'OpenCampaign',
    title: rulebook.title,
    rulebook: rulebook.rulebook,
    rulebookDigest: await rulebooks.keep(rulebook),
    arrangement: 'a1',
  });
  return { rules, act, reading: () => decisions.reading(office) };
};

describe('The rules of a campaign', () => {
  it('bind every act while it is open', async () => {
    const { rules, reading } = await house();
    expect(await rules.inForce(reading(), 'c1')).toEqual(await rules.of(reading(), 'c1'));
    await expect(rules.inForce(reading(), 'c2')).rejects.toMatchObject({ code: 'CAMPAIGN.NOT_FOUND' });
  });

  it('let nothing be done after its close, and can still be read', async () => {
    const { rules, act, reading } = await house();
    await act({ type: 'CloseCampaign', reason: 'done' });
    await expect(rules.inForce(reading(), 'c1')).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    expect(await rules.of(reading(), 'c1')).toMatchObject({ campaign: { status: 'closed' }, rulebook });
  });
});
