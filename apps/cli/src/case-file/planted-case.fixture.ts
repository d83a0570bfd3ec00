import { generateKeyPairSync, hash } from 'node:crypto';
import {
  checkpointText,
  inclusionProof,
  leafHash,
  localSigner,
  rootOf,
  signNote,
  tlogProofText,
  treeOf,
  type Note,
} from '#libs/ledger';
import { canonicalJson } from '#libs/kernel';
import type { Bundle } from './check/bundle.port.js';
import { leafIn, lineOf, type FiledEvent, type Shown } from './event-line.js';
import { fileNames } from './file-names.js';
import type { Manifest } from './manifest.schema.js';
import { reportFormat } from './report/report-formats.js';
import { reportOf } from './report/report.js';

export const signer = localSigner('log.example/cases', 'note', generateKeyPairSync('ed25519').privateKey);
export const trust = { logs: [signer.key], witnesses: [] };
export const nameOf = (type: string) => ({ zh: `〈${type}〉`, en: type });

export interface Told {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Personal texts of the data, by their member. */
  readonly personal?: Readonly<Record<string, string>>;
  readonly basis?: object;
  /** What a server says that it is in a newer version. */
  readonly upcast?: Shown['upcast'];
}

const fingerprintAndSalt = Buffer.alloc(64, 7);

/** As `#libs/sealing` keeps a text: what matters here is the commitment at its end. */
const sealed = (text: string): string => {
  const parts = [Buffer.from('mingjian commitment 1'), fingerprintAndSalt, Buffer.from(text)];
  const box = Buffer.concat([Buffer.alloc(80, 1), hash('sha256', Buffer.concat(parts), 'buffer')]);
  return `\u007fcase|nomination-n1|${box.toString('base64url')}`;
};

const mapped = <Value>(
  record: Readonly<Record<string, string>>,
  change: (text: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]));

const entryOf = (told: Told, index: number): Buffer =>
  Buffer.from(
    canonicalJson({
      ...{ id: `event-${index}`, stream: told.stream, revision: told.revision, type: told.type, v: 1 },
      ...{ schemaVersion: 1, recordedAt: `2017-05-15T01:00:0${index % 10}.000Z` },
      data: { ...told.data, ...mapped(told.personal ?? {}, sealed) },
      metadata: {
        actor: { accountId: 'clerk', organId: 'hall', role: 'office' },
        ...{ effectiveOn: '2017-05-15', ...(told.basis && { basis: told.basis }) },
      },
    }),
  );

/** Files of a case file, which can be spoilt. */
export class PlantedCase implements Bundle {
  readonly files = new Map<string, Buffer>();

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(path: string): Promise<Buffer> {
    return Promise.resolve(this.files.get(path) ?? Buffer.of());
  }

  measure(path: string): Promise<{ sha256: string; bytes: number }> {
    const bytes = this.files.get(path) ?? Buffer.of();
    return Promise.resolve({ sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length });
  }

  text(path: string): string {
    return String(this.files.get(path));
  }

  change(path: string, from: string, to: string): void {
    if (!this.text(path).includes(from)) throw new RangeError(`${path} has no ${from}`);
    this.files.set(path, Buffer.from(this.text(path).replace(from, to)));
  }

  get manifest(): Manifest {
    return JSON.parse(this.text(fileNames.manifest)) as Manifest;
  }

  /** As whoever forges a case file would: the manifest fits again. */
  sign(changed: Partial<Manifest> = {}): void {
    const names = [...this.files.keys()].filter((path) => path !== fileNames.manifest);
    const files = names.map((path) => {
      const bytes = this.files.get(path) ?? Buffer.of();
      return { path, sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length };
    });
    const manifest = JSON.stringify({ ...this.manifest, ...changed, files });
    this.files.set(fileNames.manifest, Buffer.from(manifest));
  }
}

interface Planting {
  readonly told: readonly Told[];
  /** Of other cases, in the log before these. */
  readonly before?: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly missing?: Manifest['missing'];
}

/** A whole and true case file of the nomination n1, in memory. */
export const plantedCase = async ({
  told,
  before = 3,
  files = {},
  missing = [],
}: Planting): Promise<PlantedCase> => {
  const others = Array.from({ length: before }, (_, index) => Buffer.from(`{"other":${index}}`));
  const entries = [...others, ...told.map(entryOf)];
  const hashes = entries.map((entry) => leafHash(entry));
  const size = entries.length;
  const text = checkpointText({ origin: signer.key.name, size, root: rootOf(hashes) });
  const checkpoint: Note = { text, signatures: [await signNote(signer, text)] };
  const planted = new PlantedCase();
  const put = (path: string, content: string): unknown => planted.files.set(path, Buffer.from(content));
  const events = told.map((one, at): FiledEvent => {
    const [index, entry] = [before + at, entryOf(one, at)];
    const proof = inclusionProof(treeOf(hashes), index, size);
    put(fileNames.receipt(index + 1), tlogProofText({ extra: entry, index, proof, checkpoint }));
    const leaf = leafIn(entry);
    if (!leaf) throw new TypeError('an entry is an event');
    return { position: index + 1, leaf, shown: shownOf(one) };
  });
  put(fileNames.events, events.map((event) => `${lineOf(event)}\n`).join(''));
  put(fileNames.checkpoint, `${text}\n${planted.text(fileNames.receipt(size)).split('\n\n').at(-1) ?? ''}`);
  for (const [path, content] of Object.entries(files)) put(path, content);
  const made = {
    at: '2017-06-01T00:00:00.000Z',
    by: 'auditor',
    server: 'https://x.example',
    purpose: '示例',
  };
  const form = { format: 'mingjian-case-file/1' as const, release: '0.1.0', report: reportFormat };
  const said = { ...form, case: 'n1', origin: signer.key.name, size, position: size, made, missing };
  put(fileNames.report, reportOf({ manifest: said, events }, nameOf));
  put(fileNames.manifest, JSON.stringify(said));
  planted.sign();
  return planted;
};

const shownOf = ({ data, personal = {}, upcast }: Told): Shown => ({
  data: { ...data, ...personal },
  proofs: mapped(personal, () => fingerprintAndSalt.toString('base64url')),
  ...(upcast && { upcast }),
});
