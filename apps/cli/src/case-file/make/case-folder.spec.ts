import { mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../check/check-manifest.js';
import { folderBundle } from '../check/folder-bundle.js';
import { fileNames } from '../file-names.js';
import type { Manifest } from '../manifest.schema.js';
import { CaseFolder } from './case-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-case-'));
});
afterEach(() => rm(folder, { recursive: true }));

const required = [fileNames.events, fileNames.checkpoint, fileNames.report];
const said: Omit<Manifest, 'files'> = {
  ...{ format: 'mingjian-case-file/1', report: 1, case: 'n1', origin: 'log.example', size: 1, position: 1 },
  made: { at: '2017-06-01T00:00:00.000Z', by: 'auditor', server: 'https://x.example', purpose: '示例' },
  missing: [],
};

describe('The folder of a case file', () => {
  it('is none before its manifest is there, which comes last', async () => {
    const making = await CaseFolder.in(join(folder, 'case'));
    const bundle = folderBundle(join(folder, 'case'));
    for (const path of [...required, fileNames.receipt(1)])
      await making.put({ path, bytes: Buffer.from('示例') });
    await expect(checkManifest(bundle)).rejects.toMatchObject({ code: 'CASE_FILE.MANIFEST_INVALID' });
    const manifest = await making.finish(said);
    expect(await checkManifest(bundle)).toEqual(manifest);
    expect(await readdir(join(folder, 'case'))).toHaveLength(5);
  });

  it('is for nobody else to read', async () => {
    const making = await CaseFolder.in(join(folder, 'case'));
    await making.put({ path: fileNames.receipt(1), bytes: Buffer.from('示例') });
    expect((await stat(join(folder, 'case'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'case', fileNames.receipt(1)))).mode & 0o777).toBe(0o600);
  });

  it('must be empty before: nothing of another export stays in it', async () => {
    await writeFile(join(folder, 'other'), '示例');
    await expect(CaseFolder.in(folder)).rejects.toMatchObject({ code: 'CASE_FILE.FOLDER_NOT_EMPTY' });
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe('示例');
  });
});

describe('A folder that is not there', () => {
  it('is refused in words, and is no faulty case file', async () => {
    await expect(checkManifest(folderBundle(join(folder, 'none')))).rejects.toMatchObject({
      code: 'CASE_FILE.FOLDER_UNREADABLE',
    });
  });
});

describe('A link in the place of a file', () => {
  it('is not followed', async () => {
    const making = await CaseFolder.in(join(folder, 'case'));
    for (const path of required) await making.put({ path, bytes: Buffer.from('示例') });
    await making.finish(said);
    const report = join(folder, 'case', fileNames.report);
    await rename(report, join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), report);
    await expect(checkManifest(folderBundle(join(folder, 'case')))).rejects.toMatchObject({
      ...{ code: 'CASE_FILE.FILE_EXTRA', details: { file: 'report.html (no plain file)' } },
    });
  });
});
