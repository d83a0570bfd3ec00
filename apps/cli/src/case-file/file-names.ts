/** What lies in a case file, beside its manifest. */
export const fileNames = {
  manifest: 'manifest.json',
  report: 'report.html',
  events: 'events.jsonl',
  checkpoint: 'checkpoint',
  consistency: 'consistency.json',
  receipt: (position: number) => `events/${position}.tlog-proof`,
  attachment: (digest: string) => `attachments/${digest}`,
  rulebook: (digest: string) => `rulebooks/${digest}.json`,
} as const;

/** Nothing else is a name in a case file: none leads out of its folder. */
export const isFileName = (path: string): boolean => nameForm.test(path);

export const receiptName = /^events\/[1-9]\d{0,14}\.tlog-proof$/;
export const attachmentName = /^attachments\/[0-9a-f]{64}$/;
export const rulebookName = /^rulebooks\/[0-9a-f]{64}\.json$/;

const single = /^(?:report\.html|events\.jsonl|checkpoint|consistency\.json)$/;
const nameForm = new RegExp(
  [single, receiptName, attachmentName, rulebookName].map(({ source }) => source).join('|'),
);
