import { CaseFault } from '../case-fault.js';
import { fileNames } from '../file-names.js';
import { manifest, type Manifest } from '../manifest.schema.js';
import type { Bundle } from './bundle.port.js';

/**
 * That the files are those of the manifest, each as it says, and no others.
 * @throws CaseFault MANIFEST_INVALID, FILE_MISSING, FILE_EXTRA, FILE_CHANGED
 */
export const checkManifest = async (bundle: Bundle): Promise<Manifest> => {
  const found = new Set(await bundle.list());
  const said = await manifestIn(bundle, found);
  const listed = new Set(said.files.map(({ path }) => path));
  if (listed.size < said.files.length) throw invalid('a file stands twice in it');
  for (const path of required) if (!listed.has(path)) throw invalid(`it does not list ${path}`);
  for (const file of found)
    if (file !== fileNames.manifest && !listed.has(file)) throw new CaseFault('FILE_EXTRA', { file });
  for (const { path: file, sha256, bytes } of said.files) {
    if (!found.has(file)) throw new CaseFault('FILE_MISSING', { file });
    const measured = await bundle.measure(file);
    if (measured.sha256 !== sha256 || measured.bytes !== bytes)
      throw new CaseFault('FILE_CHANGED', { file, expected: sha256, found: measured.sha256 });
  }
  return said;
};

const required = [fileNames.report, fileNames.events, fileNames.checkpoint];

const manifestIn = async (bundle: Bundle, found: ReadonlySet<string>): Promise<Manifest> => {
  if (!found.has(fileNames.manifest)) throw invalid('not there');
  const text = (await bundle.read(fileNames.manifest)).toString();
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw invalid(error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error));
  }
};

const invalid = (problem: string): CaseFault => new CaseFault('MANIFEST_INVALID', { problem });
