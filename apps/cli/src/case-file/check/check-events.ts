import { noteText, parseTlogProof, verifyReceipt, wordsOf, Fault, type Trust } from '#libs/ledger';
import { CaseFault } from '../case-fault.js';
import { leafIn, lineOf, shownIn, type FiledEvent } from '../event-line.js';
import { fileNames } from '../file-names.js';
import type { Bundle } from './bundle.port.js';

interface Signed {
  readonly trust: Trust;
  /** The note of the case file: every receipt has the same. */
  readonly checkpoint: string;
}

/**
 * That each line is an event which its receipt proves to stand at its place under the one checkpoint.
 * @throws CaseFault EVENT_INVALID, EVENT_DIFFERS, FILE_MISSING, RECEIPT_INVALID, RECEIPT_MISPLACED
 */
export const checkEvents = async (
  bundle: Bundle,
  files: ReadonlySet<string>,
  signed: Signed,
): Promise<readonly FiledEvent[]> => {
  const lines = (await bundle.read(fileNames.events)).toString().split('\n');
  const last = lines.pop();
  const events: FiledEvent[] = [];
  for (const [index, text] of lines.entries()) {
    const where = { file: fileNames.events, line: index + 1 };
    const shown = shownIn(text);
    if (!shown || shown.position <= (events.at(-1)?.position ?? 0))
      throw new CaseFault('EVENT_INVALID', where);
    const { position } = shown;
    const file = fileNames.receipt(position);
    if (!files.has(file)) throw new CaseFault('FILE_MISSING', { file });
    const leaf = leafIn(entryOf(file, (await bundle.read(file)).toString(), position, signed));
    if (!leaf) throw new CaseFault('EVENT_INVALID', where);
    const event = { position, leaf, shown };
    if (lineOf(event) !== text) throw new CaseFault('EVENT_DIFFERS', { position, ...where });
    events.push(event);
  }
  if (last !== '') throw new CaseFault('EVENT_INVALID', { file: fileNames.events, line: lines.length + 1 });
  return events;
};

const entryOf = (
  file: string,
  receipt: string,
  position: number,
  { trust, checkpoint }: Signed,
): Uint8Array => {
  const { index, entry, note } = proven(file, receipt, trust);
  if (index + 1 !== position) throw new CaseFault('RECEIPT_MISPLACED', { file, found: index + 1 });
  // Two checkpoints could be of two histories.
  if (note !== checkpoint) throw new CaseFault('RECEIPT_INVALID', { file, problem: 'another checkpoint' });
  return entry;
};

const proven = (file: string, receipt: string, trust: Trust) => {
  try {
    return { ...verifyReceipt(receipt, trust), note: noteText(parseTlogProof(receipt).checkpoint) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new CaseFault('RECEIPT_INVALID', { file, problem: `${error.code} ${wordsOf(error).says.en}` });
  }
};
