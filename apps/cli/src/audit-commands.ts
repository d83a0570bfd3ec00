import { type Command, Option } from 'commander';
import type { AskedImpact } from './commands/audit-impact.command.js';
import type { AskedRecheck } from './commands/audit-recheck.command.js';
import type { AskedReplay } from './commands/replay.command.js';
import type { ExitCode } from './exit-code.js';
import { logPosition } from './log-position.js';

const purpose = (): Option =>
  new Option('--purpose <words>', '查阅事由，审计人员必填 · what for; auditors must say');

/** For auditors. */
export const addAudit = (root: Command, ends: (code: ExitCode) => void): void => {
  const audit = root.command('audit').description('审计 · auditing');
  audit
    .command('recheck')
    .option('--campaign <id>', '只复核此次评选 · only the decisions of this campaign')
    .option('--since <position>', '从日志此位置之后起 · begin after this position of the log', logPosition, 0)
    .option('--json', '每行一个 JSON · print JSON, one a line', false)
    .addOption(purpose())
    .description(
      '独立复核日志中的决定 · evaluate the decisions in the log again, apart from what decided them',
    )
    .action(async (options: AskedRecheck) => {
      ends(await (await import('./commands/audit-recheck.command.js')).recheckDecisions(options));
    });
  audit
    .command('impact')
    .argument('<of>', 'event、complaint、account 或 organ · which of these it is')
    .argument('<name>', '事件（流@序号）或编号 · the event as stream@revision, or the id')
    .option('--since <position>', '只看此位置起所办 · only what was done from there on', logPosition)
    .option('--until <position>', '只看此位置前所办 · only what was done up to there', logPosition)
    .option('--what-if', '假设无效，哪些决定不再成立 · which decisions would fall if it were void', false)
    .option('--instead <conclusion>', '假设结论为此，如 objection · or had come to this conclusion')
    .addOption(
      new Option('--as <form>', '输出形式 · how to print it')
        .choices(['text', 'json', 'mermaid'])
        .default('text'),
    )
    .option('--attach', '另存为附件，输出其摘要 · keep it as an attachment too, and print its digest', false)
    .addOption(purpose())
    .description('哪些决定和荣誉以此为据 · which decisions and honours relied on it')
    .action(async (of: string, name: string, options: Omit<AskedImpact, 'of' | 'name'>) => {
      await (await import('./commands/audit-impact.command.js')).showImpact({ of, name, ...options });
    });
};

/** For auditors. */
export const addReplay = (root: Command): void => {
  root
    .command('replay')
    .argument('<case>', '推荐编号 · id of a nomination')
    .option('--from <position>', '自日志此位置起 · begin at this position of the log', logPosition, 0)
    .option('--json', '每行一步 JSON · print JSON, one step a line', false)
    .addOption(purpose())
    .description('逐步回看一个个案：状态、规则核对与变化 · step through a case: state, gates, what changed')
    .action(async (id: string, options: AskedReplay) => {
      await (await import('./commands/replay.command.js')).replayCase(id, options);
    });
};
