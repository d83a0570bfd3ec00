import { InvalidArgumentError } from 'commander';

/** A position of the log; 0 is before its first event. */
export const logPosition = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('请填写日志位置。Give a position of the log.');
  return Number(text);
};
