import { recheckPages } from '../audit/recheck-pages.js';
import { faultyText, summaryText } from '../audit/recheck-text.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { ownSource } from '../session/own-source.js';

export interface AskedRecheck {
  readonly campaign?: string;
  /** Position after which to begin. */
  readonly since: number;
  readonly json: boolean;
  readonly purpose?: string;
}

/** Prints every decision that is not sound as it is found, then what all came to; as JSON, one object a line. */
export const recheckDecisions = async (asked: AskedRecheck): Promise<ExitCode> => {
  const { campaign, since, json, purpose } = asked;
  const { ask } = await ownSource(purpose);
  const say = <Said>(said: Said, text: (said: Said) => string): void => {
    process.stdout.write(`${json ? JSON.stringify(said) : text(said)}\n`);
  };
  let [decisions, faulty] = [0, 0];
  const unread: Record<string, number> = {};
  for await (const page of recheckPages(ask, since, campaign)) {
    for (const item of page.items) say(item, faultyText);
    decisions += page.decisions;
    faulty += page.items.length;
    for (const type of page.unread) unread[type] = (unread[type] ?? 0) + 1;
  }
  say({ decisions, faulty, unread }, summaryText);
  return faulty === 0 ? exitCodes.done : exitCodes.unproven;
};
