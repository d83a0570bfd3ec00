import { canonicalJson } from '#libs/kernel';
import { z } from 'zod';
import { RefusedByServer } from '../../plain-error.js';
import type { FiledEvent } from '../event-line.js';
import { fileNames } from '../file-names.js';
import type { Manifest } from '../manifest.schema.js';
import { namedBy } from '../named-files.js';
import type { CaseSource } from './case-source.js';

/** A file of a case file. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

type Missing = Manifest['missing'][number];

/** One after the other, so that no more than one is in memory: the rulebooks that decisions name, then the attachments. */
export async function* filesNamedBy(
  source: CaseSource,
  events: readonly FiledEvent[],
): AsyncGenerator<MadeFile | Missing> {
  const { attachments, rulebooks } = namedBy(events);
  const campaign = campaignIn(events);
  for (const digest of rulebooks)
    yield await orMissing('rulebook', digest, async () => {
      const path = `campaigns/${encodeURIComponent(campaign)}/rulebook?digest=${digest}`;
      const { rulebook } = await source.ask(path, z.object({ rulebook: z.unknown() }));
      return { path: fileNames.rulebook(digest), bytes: Buffer.from(canonicalJson(rulebook)) };
    });
  for (const digest of attachments)
    yield await orMissing('attachment', digest, async () => {
      const { bytes, type } = await source.file(`api/v1/attachments/${digest}`);
      return { path: fileNames.attachment(digest), bytes, type };
    });
}

/** What is refused is accounted for; any other failure is one of the export. */
const orMissing = async (
  kind: Missing['kind'],
  digest: string,
  fetching: () => Promise<MadeFile>,
): Promise<MadeFile | Missing> => {
  try {
    return await fetching();
  } catch (error) {
    const isOwn = error instanceof RefusedByServer && refusals.has(error.code);
    if (isOwn) return { kind, digest, code: error.code };
    throw error;
  }
};

/** Erased, for others, or no file at all though it looks like a digest. */
const refusals: ReadonlySet<string> = new Set([
  'ATTACHMENTS.NOT_FOUND',
  'ATTACHMENTS.NOT_FOR_YOU',
  'ATTACHMENTS.ERASED',
  'CAMPAIGN.RULEBOOK_UNKNOWN',
  'CAMPAIGN.NOT_FOUND',
]);

const campaignIn = (events: readonly FiledEvent[]): string => {
  const opened = events.find(({ leaf }) => leaf.type === 'nomination.opened');
  const campaign = opened?.leaf.data['campaign'];
  return typeof campaign === 'string' ? campaign : '';
};
