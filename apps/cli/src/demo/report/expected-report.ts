import { isDeepStrictEqual } from 'node:util';
import { Surprise } from '../wire/surprise.js';
import type { CampaignReport } from './campaign-report.schema.js';

/** The story's outcome is the same at any scale: who was stopped by a rule, and what became of the honours. */
export const expectReport = ({ stopped, honours }: CampaignReport): void => {
  const found = {
    stopped: Object.fromEntries(
      stopped.flatMap(({ rule, count }) => (rule === undefined ? [] : [[rule, count]])),
    ),
    honours: { ...honours, outstanding: honours.outstanding.map(({ item, fen }) => ({ item, fen })) },
  };
  if (!isDeepStrictEqual(found, expected)) throw new Surprise(JSON.stringify(expected), 'GET report', found);
};

const expected = {
  stopped: { R4: 1, R7: 1, R8: 2, R41: 1, R49: 2, R50: 2 },
  honours: { conferred: 5, revoked: 1, outstanding: [{ item: 'bonus', fen: 400_000 }] },
};
