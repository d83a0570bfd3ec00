import type { CollectionReadings } from '#libs/access-log';

const ofCases = ['case'];
const open: readonly string[] = [];

/** Which answers show somebody's case, by collection; notices and the register of honours are for everybody. */
export const caseReadings: CollectionReadings = {
  nominations: { category: 'nomination', classes: ofCases },
  dossiers: { category: 'dossier', classes: ofCases, classesAt: { ':id/readers': open } },
  letters: { category: 'letter', classes: ofCases },
  complaints: { category: 'complaint', classes: ofCases, classesAt: { ':id/reporter': ['reporter'] } },
  impact: { category: 'nomination', classes: ofCases },
  recusals: { category: 'dossier', classes: ofCases },
  packages: { category: 'package', classes: ofCases },
  sanctions: { category: 'sanction', classes: ofCases },
  ballots: { category: 'ballot', classes: ['ballot'] },
  attachments: { category: 'attachment', classes: ofCases },
  notices: { category: 'notice', classes: open },
  public: { category: 'notice', classes: open },
  honours: { category: 'honour', classes: open },
  ledger: { category: 'ledger', classes: open, classesAt: { ':log/tile/entries/*': ofCases } },
  receipts: { category: 'receipt', classes: ofCases },
  rechecks: { category: null, classes: ofCases },
  campaigns: { category: 'campaign', classes: open },
};
