import { readEnv } from '#config/env';
import { refusals } from '#libs/kernel';
import type { CaseReplay } from '../replay/case-replay.js';
import { placeFrom } from '../replay/place.js';
import { replaySteps, type Step } from '../replay/replay-steps.js';
import { stepText } from '../replay/step-text.js';
import { playInTerminal } from '../replay/terminal-player.js';
import { ownSource } from '../session/own-source.js';

export interface AskedReplay {
  /** Position. */
  readonly from: number;
  readonly json: boolean;
  readonly purpose?: string;
}

/** Plays a case at a terminal; elsewhere prints its steps, as JSON one a line. @throws CLI.NOTHING_TO_REPLAY */
export const replayCase = async (nomination: string, { from, json, purpose }: AskedReplay): Promise<void> => {
  const { ask } = await ownSource(purpose);
  const { timezone } = readEnv(process.env);
  if (!json && process.stdin.isTTY && process.stdout.isTTY) {
    // Also when it begins later: what the case was by then takes every step before.
    const steps: Step[] = [];
    for await (const step of replaySteps(ask, nomination, 0)) steps.push(step);
    if (steps.length === 0) throw nothingOf(nomination, 0);
    await play({ nomination, steps, timezone }, from);
    return;
  }
  let told = 0;
  for await (const step of replaySteps(ask, nomination, from)) {
    process.stdout.write(`${json ? JSON.stringify(step) : `${stepText(nomination, step, timezone)}\n`}\n`);
    told += 1;
  }
  if (told === 0) throw nothingOf(nomination, from);
};

const play = async (replay: CaseReplay, from: number): Promise<void> => {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  for (const signal of signals) process.once(signal, end);
  try {
    const { stdin: input, stdout: screen } = process;
    await playInTerminal(replay, placeFrom(replay, from), { input, screen, signal: ending.signal });
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
  }
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const nothingOf = (nomination: string, from: number): Error =>
  refuse('CLI.NOTHING_TO_REPLAY', { nomination, from });

const refuse = refusals({
  'CLI.NOTHING_TO_REPLAY': {
    kind: 'not-found',
    says: {
      zh: '自日志位置 {from} 起，个案“{nomination}”没有可以阅看的事件。',
      en: 'Of the case “{nomination}” there is nothing that you may read from position {from} on.',
    },
    next: { zh: '请核对推荐编号和 --from。', en: 'Check the id of the nomination, and --from.' },
  },
});
