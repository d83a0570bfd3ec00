import { isSealed, proofWanted, replaceTexts, type Catalogue } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import { leafData } from '#libs/ledger';
import type { RecordedEvent } from '../application/ports/case-history.port.js';
import { choices, drafts } from './drafts.js';

type Record = Pick<RecordedEvent, 'entry' | 'schemaVersion' | 'data' | 'proofs' | 'upcast'>;

/** What the log has of an event, and what proves its personal texts; they open at the edge, where the reader may see them. */
export const recordOf = (catalogue: Catalogue, stored: StoredEvent): Record => {
  const { type, schemaVersion } = stored;
  const entry = leafData(stored).toString();
  if (drafts.has(type) || choices.has(type)) return { entry, schemaVersion, proofs: {} };
  const data = catalogue.asStored(stored);
  const { version } = catalogue.spec(type);
  const record = { entry, schemaVersion, data, proofs: proofsOf(data) };
  if (version === schemaVersion) return record;
  return { ...record, upcast: { schemaVersion: version, data: catalogue.decode(stored) } };
};

const proofsOf = (data: Readonly<{ [member: string]: unknown }>): RecordedEvent['proofs'] => {
  const proofs: { [path: string]: string } = {};
  for (const [member, value] of Object.entries(data))
    replaceTexts(value, member, (path, text) => {
      if (isSealed(text)) proofs[path] = proofWanted(text);
      return text;
    });
  return proofs;
};
