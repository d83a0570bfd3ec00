import { Logger } from '@nestjs/common';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv, type Env } from '#config/env';
import { readSecrets } from '#config/secrets';
import { nameOf } from '#libs/event-names';
import { EventStore } from '#libs/event-store';
import { DrivenClock } from '#libs/kernel';
import { localSigner, readSigningKey } from '#libs/ledger';
import { testDatabase } from '#libs/testing';
import { Timekeeper } from '#libs/timekeeper';
import { createApi, type Api } from '../../apps/api/src/index.js';
import { recheckPages } from '../../apps/cli/src/audit/recheck-pages.js';
import { impact, whatIf } from '../../apps/cli/src/audit/impact-answers.js';
import { impactText, whatIfText } from '../../apps/cli/src/audit/impact-text.js';
import { answers } from '../../apps/cli/src/case/case-file.js';
import { caseText } from '../../apps/cli/src/case/case-text.js';
import { readCase, type Asking } from '../../apps/cli/src/case/read-case.js';
import { checkCaseFile } from '../../apps/cli/src/case-file/check/check-case-file.js';
import { folderBundle } from '../../apps/cli/src/case-file/check/folder-bundle.js';
import { CaseFolder } from '../../apps/cli/src/case-file/make/case-folder.js';
import type { CaseSource } from '../../apps/cli/src/case-file/make/case-source.js';
import { makeCaseFile } from '../../apps/cli/src/case-file/make/make-case-file.js';
import { replaySteps } from '../../apps/cli/src/replay/replay-steps.js';
import { auditor, leader } from '../../apps/cli/src/demo/cast/region-and-nation.js';
import { dates } from '../../apps/cli/src/demo/dates.js';
import { play } from '../../apps/cli/src/demo/play.js';
import { campaignReport } from '../../apps/cli/src/demo/report/campaign-report.schema.js';
import { Story } from '../../apps/cli/src/demo/story.js';
import { PinoLogger } from '../../apps/api/src/logging/pino-logger.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { Fields } from '../../libs/audit/src/domain/fields.fixture.js';
import { root } from '../architecture/repository.js';
import { caseSource } from './case-file.fixture.js';
import { cheapPasswords } from './cheap-passwords.fixture.js';
import { KeptSlip } from './kept-slip.fixture.js';
import { accesses, caseState } from './looking-back.fixture.js';
import { personalTextsOf, WrittenLog } from './written-log.fixture.js';

let env: Env;
let api: Api;
let story: Story;
let campaign: string;
const log = new WrittenLog();
const closers: (() => Promise<unknown>)[] = [];

/** The API and its worker as two that share a server of one's own, by one driven clock. */
beforeAll(async () => {
  const { addresses, drop } = await testDatabase([]);
  const directory = await mkdtemp(join(tmpdir(), 'mingjian-e2e-'));
  closers.unshift(drop, () => rm(directory, { recursive: true }));
  env = readEnv({
    PORT: '0',
    DATABASE_URL: addresses.applicationUrl,
    DATABASE_OWNER_URL: addresses.ownerUrl,
    MINGJIAN_DATA_DIR: directory,
    MINGJIAN_LOG_LEVEL: 'error',
    ...{ RATE_LIMIT_ADDRESS: '1000000', RATE_LIMIT_SIGN_IN: '1000000', RATE_LIMIT_ACCOUNT: '1000000' },
  });
  const clock = new DrivenClock(dates.opening);
  const slip = new KeptSlip();
  // At the level that says most: see the test of what it must not say.
  const trace = { ...env, logLevel: 'trace' } as const;
  api = await createApi({ env: trace, clock, slip, log, passwordCost: cheapPasswords });
  closers.unshift(() => api.close());
  const worker = await createWorker({ env, clock });
  closers.unshift(() => worker.close());
  // Two in one process share Nest's logger: let both write into the one log.
  Logger.overrideLogger(new PinoLogger('trace', log));
  const timekeeper = worker.app.get(Timekeeper, { strict: false });
  story = new Story({
    address: api.address,
    administrator: { login: slip.login, password: slip.password },
    rulebook: await readFile(join(root, 'config/campaigns/gx-2017-petition.yaml'), 'utf8'),
    moveTo: async (instant) => {
      clock.moveTo(instant);
      await timekeeper.runDue();
    },
    audience: { begins: () => undefined, ends: () => undefined },
    ending: new AbortController().signal,
  });
  campaign = await play(story, 1);
}, 180_000);

afterAll(async () => {
  for (const close of closers) await close();
}, 30_000);

describe('One whole campaign, from the notice to the honours and one revocation', () => {
  it('is counted in its report as it was played', async () => {
    const path = `campaigns/${campaign}/report?minPosition=${story.wire.position}`;
    const report = await story.as(leader).reads(path, campaignReport);
    expect(report.nominations).toBe(50);
    expect(report.stages.map(({ stage, entered, stopped }) => [stage, entered, stopped])).toEqual([
      ['unit-recommendation', 50, 1],
      ['unit-notice', 49, 0],
      ['city-review', 29, 2],
      ['member-review', 20, 0],
      ['preliminary-package', 47, 2],
      ['region-review', 45, 2],
      ['region-ballot', 43, 37],
      ['national-review', 6, 1],
      ['national-selection', 5, 0],
      ['province-notice', 5, 0],
      ['formal-package', 5, 0],
      ['national-list', 5, 0],
      ['national-notice', 5, 0],
      ['conferring', 5, 0],
    ]);
    expect(report.eventsInLog).toBe(story.wire.position);
    expect(report.owners).toHaveLength(34);
  });

  it('R4, R7, R8, R41, R49, R50: whoever was stopped by a rule is counted under it', async () => {
    const { stopped } = await story.as(leader).reads(`campaigns/${campaign}/report`, campaignReport);
    const counts = stopped.map(({ rule = '', outcome, count }) => `${rule} ${outcome} ${count}`);
    expect(counts.sort()).toEqual([
      ' not-selected 35',
      ' withdrawn 1',
      'R4 rejected 1',
      'R41 rejected 1',
      'R49 forfeited 2',
      'R50 sanctioned 2',
      'R7 rejected 1',
      'R8 passed-over 2',
    ]);
  });

  it('R52: of the revoked honour, 4,000 yuan of the bonus are still outstanding', async () => {
    const { honours } = await story.as(auditor).reads(`campaigns/${campaign}/report`, campaignReport);
    expect(honours).toMatchObject({ conferred: 5, revoked: 1 });
    expect(honours.outstanding).toEqual([{ honour: expect.any(String), item: 'bonus', fen: 400_000 }]);
  });

  it('can be read case by case at a terminal: every gate with its reason, and what happened in order', async () => {
    const { honours } = await story.as(auditor).reads(`campaigns/${campaign}/report`, campaignReport);
    const asAuditor = story.as(auditor);
    const file = await readCase(
      (path, schema) => asAuditor.reads(path, schema),
      honours.outstanding[0]?.honour ?? '',
    );
    expect(file.nomination).toMatchObject({ status: 'confirmed', stage: 'conferring' });
    const open = file.stages
      .flatMap((stage) => stage.gates)
      .filter(({ outcome }) => outcome === 'unmet' || outcome === 'pending');
    // Seen today: opinions of 2017 hold no longer. The complaint that cost the title reached the honour alone.
    expect(new Set(open.map(({ rule, why }) => `${rule} ${why.replace(/:.*/, '')}`))).toEqual(
      new Set(['R35 opinion-expired', 'R38 opinion-expired', 'R41 opinion-expired']),
    );
    expect(file.timeline.at(0)?.type).toBe('nomination.opened');
    expect(file.timeline.at(-1)?.type).toBe('honours.item-recovered');
    expect(file.timeline.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'vetting.letter-issued',
        'notice.opened',
        'review.voted',
        'review.package-received',
      ]),
    );
    expect(caseText(file, env.timezone)).toMatch(/2018-06-29 09:00:00 {2}撤销称号 title revoked/);
  });
});

describe('A case looked back at', () => {
  it('is as it was then, under the rulebook of then', async () => {
    const asAuditor = story.as(auditor);
    const { honours } = await asAuditor.reads(`campaigns/${campaign}/report`, campaignReport);
    const id = honours.outstanding[0]?.honour ?? '';
    const page = await asAuditor.reads(`dossiers/${id}/timeline?limit=1`, answers.timeline);
    const opened = page.items[0]?.position ?? 0;
    const then = await asAuditor.reads(`dossiers/${id}/state?asOf=${opened}`, caseState);
    const campaignThen = then.streams.find(({ stream }) => stream === `campaign-${campaign}`);
    expect(then.streams[0]).toMatchObject({ stream: `nomination-${id}`, state: { status: 'open' } });
    expect(JSON.stringify(then)).not.toContain('\\u007f');
    expect(then.streams.map(({ stream }) => stream)).not.toContain(`honour-${id}`);
    expect(campaignThen?.state).toMatchObject({ rulebookDigest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('goes step by step from its first event to its last, and by what changed comes to what it was then', async () => {
    const asAuditor = story.as(auditor);
    const { honours } = await asAuditor.reads(`campaigns/${campaign}/report`, campaignReport);
    const id = honours.outstanding[0]?.honour ?? '';
    const timeline = await asAuditor.reads(`dossiers/${id}/timeline?limit=500`, answers.timeline);
    const [fields, passed] = [new Fields(), new Set<string>()];
    const seen: string[] = [];
    for await (const step of replaySteps((path, schema) => asAuditor.reads(path, schema), id, 0)) {
      for (const change of [...step.meanwhile, ...step.changes]) fields.change(change);
      seen.push(step.event);
      for (const { rule } of step.gates) passed.add(rule);
      if (!/^(notice|ballot|honour)-/.test(step.event)) continue;
      const then = await asAuditor.reads(`dossiers/${id}/state?asOf=${step.position}`, caseState);
      expect(fields.all).toEqual(Fields.of(then.streams).all);
    }
    expect(seen).toEqual(timeline.items.map(({ event }) => event));
    expect([...passed]).toEqual(expect.arrayContaining(['R22', 'R41', 'R52']));
    const { items: read } = await asAuditor.reads(`access-log?subject=dossier-${id}&limit=500`, accesses);
    expect(read.map(({ act }) => act)).toContain('GET /api/v1/dossiers/:id/replay');
  });

  it('shows which decisions and which honour relied on one opinion, and who asked is on record', async () => {
    const asAuditor = story.as(auditor);
    const { honours } = await asAuditor.reads(`campaigns/${campaign}/report`, campaignReport);
    const id = honours.outstanding[0]?.honour ?? '';
    const { opinions } = await asAuditor.reads(`dossiers/${id}`, answers.dossier);
    const ref = opinions[0]?.ref ?? '';
    const about = `of=event&name=${ref}&minPosition=${story.wire.position}`;
    const reached = await asAuditor.reads(`impact?${about}`, impact);
    expect(reached.items.find((one) => one.id === id)?.honours).toEqual([`honour-${id}@0`]);
    expect(impactText(reached)).toMatch(new RegExp(`${ref} → R35.* → nomination-${id}@`));
    expect(reached.mermaid).toMatch(/^flowchart TD\n/);
    const other = await asAuditor.reads(`impact/what-if?${about}&instead=objection`, whatIf);
    expect(whatIfText(other)).toContain('✗ R41 no-standing-objection: met → unmet');
    const { items: read } = await asAuditor.reads(`access-log?subject=nomination-${id}&limit=500`, accesses);
    expect(read.map(({ act }) => act)).toContain('GET /api/v1/impact');
  });
});

describe('A case file', () => {
  it('R52: tells a whole case, and proves by files and keys alone what it tells', async () => {
    const asAuditor = story.as(auditor);
    const { honours } = await asAuditor.reads(`campaigns/${campaign}/report`, campaignReport);
    const id = honours.outstanding[0]?.honour ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'mingjian-case-'));
    closers.unshift(() => rm(folder, { recursive: true }));
    const made = {
      at: '2018-07-01T00:00:00Z',
      by: auditor,
      server: api.address,
      purpose: '示例抽查',
    } as const;
    const source = await caseSource(api.address, asAuditor);
    await makeCaseFile(source, { id, made }, () => CaseFolder.in(folder), nameOf);

    const ofNobody = (from: CaseSource): Promise<unknown> =>
      makeCaseFile(from, { id: 'nobody', made }, () => CaseFolder.in(folder), nameOf);
    await expect(ofNobody(source)).rejects.toMatchObject({ code: 'VETTING.DOSSIER_NOT_FOUND' });
    // A server is not believed to refuse.
    const empty: CaseSource = {
      ...source,
      ask: (_path, answer) => Promise.resolve(answer.parse({ items: [], next: null, position: 1 })),
    };
    await expect(ofNobody(empty)).rejects.toMatchObject({ code: 'CASE_FILE.NO_CASE' });

    const { origin, keyFile } = env.ledger;
    const { key } = localSigner(`${origin}/cases`, 'note', await readSigningKey(keyFile));
    const trust = { logs: [key], witnesses: [] };
    const { manifest, ...found } = await checkCaseFile(folderBundle(folder), { trust }, nameOf);
    const { items } = await asAuditor.reads(`dossiers/${id}/timeline?limit=500`, answers.timeline);
    expect(found).toMatchObject({ events: items.length, rulebooks: 1 });
    expect(new Set(manifest.missing.map(({ code }) => code))).toEqual(new Set(['ATTACHMENTS.NOT_FOUND']));
    const report = await readFile(join(folder, 'report.html'), 'utf8');
    for (const words of ['征求意见', '公示开始', '收回奖品', '¥4000.00', '撤销称号'])
      expect(report).toContain(words);
    // Who reported is for whoever investigates.
    expect(found.texts.hidden).toBeGreaterThan(0);
    expect(report).toContain('〔无权查看 withheld〕');
    expect(report).not.toContain('示例举报人');
  });
});

describe('Recheck', () => {
  it('finds every decision of it sound', async () => {
    const asAuditor = story.as(auditor);
    const ask: Asking = (path, schema) => asAuditor.reads(path, schema);
    let decisions = 0;
    for await (const page of recheckPages(ask, 0, campaign)) {
      expect(page.items).toEqual([]);
      decisions += page.decisions;
    }
    expect(decisions).toBeGreaterThan(500);
  });
});

describe('The log of the server, at the level that says most', () => {
  it('tells what was asked and answered', () => {
    const answers = log.text.match(/"route":"[^"]+","status":2\d\d/g);
    expect(answers?.length).toBeGreaterThan(1_000);
  });

  it('names nobody, and quotes nothing that is personal', async () => {
    const texts = await personalTextsOf(api.app);
    expect([...texts]).toEqual(
      expect.arrayContaining(['示例甲', expect.stringContaining('事迹'), expect.stringContaining('举报人')]),
    );
    expect([...texts].filter((text) => text !== '' && log.text.includes(text))).toEqual([]);
    // Identity numbers of the demo; they stand in no event.
    expect(log.text).not.toContain('DEMO-');
  });

  it('gives away no password, token or key', async () => {
    const { events } = await api.app
      .get(EventStore)
      .readAll({ after: 0, limit: 1_000, types: ['identity.account-opened'] });
    const logins = events
      .map(({ stream }) => stream.replace('account-', ''))
      .filter((login) => login !== 'admin');
    const people = [story.administrator, ...logins.map((login) => story.as(login))];
    expect(people.length).toBeGreaterThan(50);
    const passwords = people.map(({ credentials }) => credentials.password);
    const secrets = [...passwords, ...Object.values(await readSecrets(env))];
    expect(secrets.filter((secret) => log.text.includes(secret))).toEqual([]);
    // 256 bits as base64url are 43 characters; ids and routes never have so many in a row.
    expect(log.text.match(/(?<![\w-])[\w-]{43}(?![\w-])/g)).toBeNull();
    expect(log.text).not.toMatch(/bearer|authorization/i);
  });
});
