import { readFileSync } from 'node:fs';
import { stateCouncilArrangement } from '#libs/calendar';
import { part } from '#libs/decisions';
import type { CampaignCommand } from '../domain/campaign.commands.js';
import { quotaDecider } from '../domain/quota.decider.js';
import { house, office } from './campaign-house.fixture.js';

const text = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');

describe('A campaign under the rulebook of 2017', () => {
  it('R4: grants a city its places in the append that enrols it', async () => {
    const { log, intake, campaigns, act } = house();
    await act(await intake.opening(text));
    const { revisions } = await act({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' });
    expect(Object.keys(revisions)).toEqual(['campaign-c1', 'quota-c1-nanning']);
    expect((await log.readStream('quota-c1-nanning')).map(({ data }) => data)).toEqual([
      '{"kind":"individual","places":1}',
      '{"kind":"collective","places":1}',
    ]);
    expect(await campaigns.quota(office, 'c1', 'nanning')).toMatchObject({
      places: [
        { kind: 'individual', granted: 1, free: 1 },
        { kind: 'collective', granted: 1, free: 1 },
      ],
    });
  });

  it('R5: grants a member unit one place for an individual and none for a collective', async () => {
    const { intake, campaigns, act } = house();
    await act(await intake.opening(text));
    await act({ type: 'EnrolOrgan', organ: 'water-bureau', path: 'member-unit' });
    expect(await campaigns.quota(office, 'c1', 'water-bureau')).toMatchObject({
      places: [
        { kind: 'individual', free: 1 },
        { kind: 'collective', free: 0 },
      ],
    });
  });

  it.each(['nanning-port', 'wider-nanning'])(
    'R4: gives no places to an organ above or below an enrolled one: %s',
    async (organ) => {
      const { intake, act } = house();
      await act(await intake.opening(text));
      await act({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' });
      await expect(act({ type: 'EnrolOrgan', organ, path: 'city' })).rejects.toMatchObject({
        ...{ code: 'CAMPAIGN.ENROLLED_ABOVE_OR_BELOW', rule: 'R4' },
      });
    },
  );

  it.each(['river', 'constructor'])('enrols nobody on a path that its rulebook lacks: %s', async (path) => {
    const { log, intake, act } = house();
    await act(await intake.opening(text));
    await expect(act({ type: 'EnrolOrgan', organ: 'nanning', path })).rejects.toMatchObject({
      code: 'CAMPAIGN.PATH_NOT_FOUND',
    });
    expect(await log.head()).toBe(1);
  });

  it('lets another context add its share to an enrolment, in the same append', async () => {
    const { duties, intake, act } = house();
    duties.register(({ organ, rules }) => [
      part(
        quotaDecider,
        `${organ}-beside`,
        { type: 'GrantQuota', places: rules.rulebook.quotas['city'] ?? {} },
        { rule: 'R4' },
      ),
    ]);
    await act(await intake.opening(text));
    const { revisions } = await act({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' });
    expect(Object.keys(revisions)).toContain('quota-nanning-beside');
  });

  it('shows its rulebook, its enrolments and when its packages are due', async () => {
    const { intake, campaigns, act } = house();
    await act(await intake.opening(text));
    await act({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' });
    await act({ type: 'ExtendDueDate', package: 'formal', due: '2017-06-09', reason: 'flood' });
    expect(await campaigns.show(office, 'c1')).toMatchObject({
      revision: 2,
      status: 'open',
      organ: 'region-office',
      rulebook: 'gx-2017-petition',
      arrangement: stateCouncilArrangement().digest,
      enrolments: [{ organ: 'nanning', path: 'city' }],
      dueDates: [
        { package: 'preliminary', due: '2017-05-22' },
        { package: 'formal', due: '2017-06-09' },
      ],
    });
    const { digest, rulebook } = await campaigns.rulebook(office, 'c1');
    expect(rulebook.rulebook).toBe('gx-2017-petition');
    expect(digest).toBe((await campaigns.show(office, 'c1')).rulebookDigest);
  });

  it('runs under the amended rulebook after an amendment', async () => {
    const { intake, campaigns, act } = house();
    await act(await intake.opening(text));
    const before = await campaigns.rulebook(office, 'c1');
    await act(await intake.amendment(text.replace('due: 2017-06-05', 'due: 2017-06-12'), 'a later day'));
    const after = await campaigns.rulebook(office, 'c1');
    expect(before.rulebook.packages['formal']?.due).toBe('2017-06-05');
    expect(after.rulebook.packages['formal']?.due).toBe('2017-06-12');
  });

  it('keeps the stages where nominees may stand when its rulebook is amended', async () => {
    const { intake, act } = house();
    await act(await intake.opening(text));
    await act({ type: 'EnrolOrgan', organ: 'nanning', path: 'city' });
    const renamed = text.replaceAll('region-review', 'regional-review');
    await expect(act(await intake.amendment(renamed, 'a better name'))).rejects.toMatchObject({
      ...{ code: 'CAMPAIGN.STAGE_IN_USE', details: { path: 'city', stage: 'region-review' } },
    });
  });

  it('opens under no rulebook with faults, and tells them all with their lines', async () => {
    const { log, intake } = house();
    const faulty = text.replace('timezone:', 'timezome:');
    await expect(intake.opening(faulty)).rejects.toMatchObject({
      code: 'CAMPAIGN.RULEBOOK_INVALID',
      kind: 'unmet',
      details: { faults: expect.arrayContaining([expect.objectContaining({ line: expect.any(Number) })]) },
    });
    expect(await log.head()).toBe(0);
  });

  it('opens under no rulebook that is not kept, and is not found before it opens', async () => {
    const { intake, campaigns, act } = house();
    const command = await intake.opening(text);
    await expect(
      act({ ...command, rulebookDigest: 'f'.repeat(64) } as CampaignCommand),
    ).rejects.toMatchObject({ code: 'CAMPAIGN.RULEBOOK_UNKNOWN' });
    await expect(campaigns.show(office, 'c1')).rejects.toMatchObject({ code: 'CAMPAIGN.NOT_FOUND' });
    await expect(act({ type: 'CloseCampaign', reason: 'none' })).rejects.toMatchObject({
      code: 'CAMPAIGN.NOT_FOUND',
    });
  });
});
