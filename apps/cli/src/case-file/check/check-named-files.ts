import { CaseFault } from '../case-fault.js';
import type { FiledEvent } from '../event-line.js';
import { attachmentName, fileNames, receiptName, rulebookName } from '../file-names.js';
import type { Manifest } from '../manifest.schema.js';
import { namedBy } from '../named-files.js';

export interface NamedFiles {
  readonly attachments: number;
  readonly rulebooks: number;
}

/**
 * That what the events name is there or accounted for, and nothing else is; and that each rulebook is the one of its digest.
 * @throws CaseFault NAMED_FILE_MISSING, FILE_UNNAMED, FILE_CHANGED
 */
export const checkNamedFiles = (
  { files, missing }: Pick<Manifest, 'files' | 'missing'>,
  events: readonly FiledEvent[],
): NamedFiles => {
  const { attachments, rulebooks } = namedBy(events);
  const wanted = new Set([
    ...[...attachments].map(fileNames.attachment),
    ...[...rulebooks].map(fileNames.rulebook),
    ...events.map(({ position }) => fileNames.receipt(position)),
  ]);
  const there = files.filter(({ path }) => isNamed(path));
  for (const { path: file } of there) if (!wanted.has(file)) throw new CaseFault('FILE_UNNAMED', { file });
  const known = new Set([
    ...there.map(({ path }) => path),
    ...missing.map(({ kind, digest }) => fileNames[kind](digest)),
  ]);
  for (const file of wanted) if (!known.has(file)) throw new CaseFault('NAMED_FILE_MISSING', { file });
  return {
    attachments: there.filter(({ path }) => attachmentName.test(path)).length,
    rulebooks: there.filter(isRightRulebook).length,
  };
};

const isNamed = (path: string): boolean =>
  [receiptName, attachmentName, rulebookName].some((form) => form.test(path));

/** Its digest is that of its canonical text, which is the file. */
const isRightRulebook = ({ path: file, sha256 }: Manifest['files'][number]): boolean => {
  if (!rulebookName.test(file)) return false;
  if (file !== fileNames.rulebook(sha256))
    throw new CaseFault('FILE_CHANGED', { file, expected: file.slice(-69, -5), found: sha256 });
  return true;
};
