import type { IncomingHttpHeaders } from 'node:http';

/** What a reading is said to be for, in the header `Purpose`: a header holds no Chinese, so it is percent-encoded. */
export const purposeIn = ({ purpose }: IncomingHttpHeaders): string | undefined => {
  if (typeof purpose !== 'string') return undefined;
  try {
    return decodeURIComponent(purpose);
  } catch {
    return purpose;
  }
};
