import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { roleLogins } from '../demo/cast/role-logins.js';
import { leader } from '../demo/cast/region-and-nation.js';
import { startDemoServer, type DemoServer } from '../demo/demo-server.js';
import { play } from '../demo/play.js';
import { progressOn } from '../demo/progress.js';
import { campaignReport } from '../demo/report/campaign-report.schema.js';
import { expectReport } from '../demo/report/expected-report.js';
import { reportText } from '../demo/report/report-text.js';
import { Story } from '../demo/story.js';
import { PlainError } from '../plain-error.js';

/** Plays one campaign before the operator's eyes; leaves the server up unless told to end. */
export const demo = async ({ exit, scale }: { exit: boolean; scale: number }): Promise<void> => {
  const ending = new AbortController();
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {
    ending.abort(new Interrupted());
  });
  say('明鉴演示：启动服务与内嵌数据库… · Mingjian demo: starting the server and its database …\n');
  const server = await startDemoServer();
  try {
    say(`  ${server.address} · 数据 data: ${server.dataDirectory}\n\n`);
    const story = await storyOn(server, ending.signal);
    await playAndReport(story, scale);
    if (!exit) {
      say(invitation(server, story));
      await stopped;
    }
  } finally {
    await (exit ? server.remove() : server.close());
  }
};

class Interrupted extends PlainError {
  override readonly message = '演示中途停止 · the demo was stopped on its way';
}

const playAndReport = async (story: Story, scale: number): Promise<void> => {
  const begun = performance.now();
  const campaign = await play(story, scale);
  const path = `campaigns/${campaign}/report?minPosition=${story.wire.position}`;
  const report = await story.as(leader).reads(path, campaignReport);
  expectReport(report);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`\n${reportText(report)}\n\n`);
  say(`写入事件 ${report.eventsInLog}，用时 ${seconds} 秒 · `);
  say(`${report.eventsInLog} events written in ${seconds} s\n`);
};

const storyOn = async (
  { address, administrator, moveTo }: DemoServer,
  ending: AbortSignal,
): Promise<Story> => {
  const rulebook = await readFile(rulebookFile, 'utf8');
  const audience = progressOn(process.stdout);
  return new Story({ address, administrator, rulebook, moveTo, audience, ending });
};

/** From `dist/apps/cli/src/commands`. */
const rulebookFile = new URL('../../../../../config/campaigns/gx-2017-petition.yaml', import.meta.url);

const invitation = ({ address }: DemoServer, story: Story): string => `
服务仍在运行 · the server stays up: ${address}/api/v1
OpenAPI: ${address}/api/openapi.json

${roleLogins(story)}

按 Ctrl+C 结束，数据保留 · Ctrl+C ends it, the data stay
`;

const say = (text: string): void => {
  process.stdout.write(text);
};
