import { InvalidArgumentError } from 'commander';

/** At least 1, of six digits at most. */
export const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError('请填写不小于 1 的整数。Give a whole number of at least 1.');
  return Number(text);
};
