/** Whether a part is at least a share such as `2/3` of the whole; in whole numbers, so that nothing is rounded. */
export const isAtLeast = (part: number, whole: number, share: string): boolean => {
  const [numerator, denominator] = termsOf(share);
  return part * denominator >= whole * numerator;
};

export const isMoreThan = (part: number, whole: number, share: string): boolean => {
  const [numerator, denominator] = termsOf(share);
  return part * denominator > whole * numerator;
};

const termsOf = (share: string): readonly [number, number] => {
  const [numerator = 0, denominator = 1] = share.split('/').map(Number);
  return [numerator, denominator];
};
