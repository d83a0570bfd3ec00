/** Of `Prefer: wait=5` (RFC 7240), the seconds; 0 where waiting is not preferred. */
export const waitIn = (prefer: string | readonly string[] | undefined): number => {
  const [preference, seconds] =
    /(?:^|,)\s*wait\s*(?:=\s*"?(\d{1,9})"?\s*)?(?=[;,]|$)/i.exec([prefer ?? ''].flat().join(',')) ?? [];
  if (preference === undefined) return 0;
  return Math.min(Number(seconds ?? usualWait), longestWait);
};

const usualWait = 5;
const longestWait = 10;
