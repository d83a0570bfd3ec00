import { noteText, tlogProofText, type Checkpoint } from '#libs/ledger';
import { release } from '#config/release';
import type { Instant } from '#libs/kernel';
import { refuse } from '../case-file.errors.js';
import { lineOf } from '../event-line.js';
import { fileNames } from '../file-names.js';
import type { Manifest } from '../manifest.schema.js';
import { areNamed, type NameOf } from '../report/names.js';
import { reportFormat } from '../report/report-formats.js';
import { reportOf } from '../report/report.js';
import type { CaseFolder } from './case-folder.js';
import type { CaseSource } from './case-source.js';
import { filesNamedBy } from './named-by-case.js';
import { publishedLog, type PublishedLog } from './published-log.js';
import { readEvents, type ReadEvent } from './read-events.js';

interface Asked {
  /** Id of the nomination. */
  readonly id: string;
  readonly made: Manifest['made'] & { readonly at: Instant };
  /** The checkpoint that the auditor kept; the case file leads from it to its own. */
  readonly kept?: Checkpoint | undefined;
}

/**
 * Fetches all that a case file holds and puts it there, the manifest last. Everything is proven under one checkpoint.
 * @throws CASE_FILE.NO_CASE, RefusedByServer; Fault where the server's log is not what it signed
 */
export const makeCaseFile = async (
  source: CaseSource,
  { id, made, kept }: Asked,
  openFolder: () => Promise<CaseFolder>,
  nameOf: NameOf,
): Promise<Manifest> => {
  const { head } = await publishedLog(source.file, kept?.size ?? 0);
  const events = await readEvents(source, id, head.size);
  const position = events.at(-1)?.position;
  if (position === undefined) throw refuse('CASE_FILE.NO_CASE', { id });
  const log = await publishedLog(source.file, Math.max(position, head.size));
  const folder = await openFolder();
  await putProofs(folder, log, events, kept);
  const missing: Manifest['missing'] = [];
  for await (const fetched of filesNamedBy(source, events))
    if ('path' in fetched) await folder.put(fetched);
    else missing.push(fetched);
  const { origin, size } = log.head;
  // A page without the names of all events is in no format: a release that has them makes another.
  const format = areNamed(events, nameOf) ? reportFormat : 0;
  const form = { format: 'mingjian-case-file/1' as const, release, report: format };
  const said = { ...form, case: id, origin, size, position, made, missing };
  const report = reportOf({ manifest: said, events }, nameOf);
  await folder.put({ path: fileNames.report, bytes: Buffer.from(report) });
  return folder.finish(said);
};

const putProofs = async (
  folder: CaseFolder,
  log: PublishedLog,
  events: readonly ReadEvent[],
  kept: Checkpoint | undefined,
): Promise<void> => {
  const { note: checkpoint } = log;
  for (const { position, entry } of events) {
    const proof = await log.inclusion(entry, position);
    const text = tlogProofText({ extra: entry, index: position - 1, proof, checkpoint });
    await folder.put({ path: fileNames.receipt(position), bytes: Buffer.from(text) });
  }
  const lines = events.map((event) => `${lineOf(event)}\n`).join('');
  await folder.put({ path: fileNames.events, bytes: Buffer.from(lines) });
  await folder.put({ path: fileNames.checkpoint, bytes: Buffer.from(noteText(checkpoint)) });
  if (kept) {
    const proof = (await log.consistency(kept.size)).map((hash) => Buffer.from(hash).toString('base64'));
    const text = JSON.stringify({ size: kept.size, proof });
    await folder.put({ path: fileNames.consistency, bytes: Buffer.from(text) });
  }
};
