import { Logger } from '@nestjs/common';
import { readEnv } from '#config/env';
import { unnamedBefore } from '#libs/attachments';
import { dateIn, daysAfter, endOfDay, SystemClock } from '#libs/kernel';
import { attachPlatform, type Platform } from '../../../api/src/index.js';

export interface AskedSweep {
  /** Nothing that was brought on the last so many whole days is touched. */
  readonly days: number;
  readonly dryRun: boolean;
}

/**
 * Removes attachments that no event names, or says what would be removed; reads the log of a running server.
 * @throws DATABASE.NOT_RUNNING
 */
export const sweepAttachments = async ({ days, dryRun }: AskedSweep): Promise<void> => {
  Logger.overrideLogger(['error']);
  const env = readEnv(process.env);
  const clock = new SystemClock();
  const platform = await attachPlatform({ env, clock, log: () => undefined });
  try {
    const today = dateIn(env.timezone, clock.now());
    const before = endOfDay(env.timezone, daysAfter(today, -days - 1));
    const unnamed = await unnamedBefore(platform.attachments, platform.store, before);
    say(`早于 ${days} 天、没有事件引用的附件 · Attachments older than ${days} days that no event names:\n`);
    say(`  ${amount([...unnamed.values()])}\n`);
    if (dryRun) say('试运行，未移除任何文件 · A dry run: nothing was removed\n');
    else say(`已移除 · removed: ${amount(await removed(platform, unnamed.keys()))}\n`);
  } finally {
    await platform.close();
  }
};

/** Bytes of each that was removed. */
const removed = async ({ attachments }: Platform, digests: Iterable<string>): Promise<readonly number[]> => {
  const sizes: number[] = [];
  for (const digest of digests) sizes.push(await attachments.remove(digest));
  return sizes.filter((size) => size > 0);
};

const amount = (sizes: readonly number[]): string => {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return `${sizes.length} 份 files, ${bytes} 字节 bytes`;
};

const say = (text: string): void => {
  process.stdout.write(text);
};
