import { signedCheckpoint, type SignedCheckpoint, type Trust } from '#libs/ledger';
import { release } from '#config/release';
import { CaseFault } from '../case-fault.js';
import { fileNames } from '../file-names.js';
import type { Manifest } from '../manifest.schema.js';
import type { NameOf } from '../report/names.js';
import type { Bundle } from './bundle.port.js';
import { checkCase } from './check-case.js';
import { checkEvents } from './check-events.js';
import { checkLink } from './check-link.js';
import { checkManifest } from './check-manifest.js';
import { checkNamedFiles } from './check-named-files.js';
import { checkReport } from './check-report.js';
import { checkTexts, type ShownTexts } from './check-texts.js';

/** What a case file proves, where no fault was found. */
export interface CaseVerdict {
  readonly manifest: Manifest;
  /** That checked it. */
  readonly release: string;
  readonly report: 'proven' | 'incomparable';
  readonly head: SignedCheckpoint;
  /** The head that the auditor kept. */
  readonly kept?: SignedCheckpoint | undefined;
  readonly events: number;
  /** Streams that bear the id of the case, whole up to their last event here. */
  readonly ownStreams: number;
  readonly texts: ShownTexts;
  readonly attachments: number;
  readonly rulebooks: number;
}

interface Trusted {
  readonly trust: Trust;
  readonly kept?: SignedCheckpoint | undefined;
}

/**
 * Checks a case file by nothing but its bytes and the keys.
 * @throws CaseFault; Fault where the checkpoint is not what the keys signed
 */
export const checkCaseFile = async (
  bundle: Bundle,
  { trust, kept }: Trusted,
  nameOf: NameOf,
): Promise<CaseVerdict> => {
  const manifest = await checkManifest(bundle);
  const files = new Set(manifest.files.map(({ path }) => path));
  const checkpoint = (await bundle.read(fileNames.checkpoint)).toString();
  const head = signedCheckpoint(checkpoint, trust);
  expectSaid(manifest, 'origin', head.origin);
  expectSaid(manifest, 'size', head.size);
  const linked = files.has(fileNames.consistency) ? await bundle.read(fileNames.consistency) : undefined;
  if (kept) checkLink(kept, head, linked?.toString());
  const events = await checkEvents(bundle, files, { trust, checkpoint });
  expectSaid(manifest, 'position', events.at(-1)?.position ?? 0);
  const ownStreams = checkCase(manifest.case, events);
  const texts = checkTexts(events);
  const named = checkNamedFiles(manifest, events);
  const page = (await bundle.read(fileNames.report)).toString();
  const report = checkReport(page, { manifest, events }, nameOf);
  return { manifest, release, report, head, kept, events: events.length, ownStreams, texts, ...named };
};

const expectSaid = (
  manifest: Manifest,
  member: 'origin' | 'size' | 'position',
  expected: string | number,
): void => {
  const found = manifest[member];
  if (found !== expected) throw new CaseFault('MANIFEST_DIFFERS', { member, expected, found });
};
