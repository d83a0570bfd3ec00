import { nameOf } from '#libs/event-names';
import { parseCheckpoint, parseNote } from '#libs/ledger';
import { SystemClock } from '#libs/kernel';
import { z } from 'zod';
import { CaseFolder } from '../case-file/make/case-folder.js';
import { makeCaseFile } from '../case-file/make/make-case-file.js';
import { ownSource } from '../session/own-source.js';
import { textOf } from '../text-of.js';

export interface AskedCaseExport {
  /** A checkpoint that the auditor kept. */
  readonly checkpoint?: string;
  readonly purpose?: string;
}

/** Writes a case file into an empty folder, as far as whoever is signed in may read the case. */
export const exportCase = async (
  id: string,
  folder: string,
  { checkpoint, purpose }: AskedCaseExport,
): Promise<void> => {
  const kept = checkpoint === undefined ? undefined : headIn(await textOf(checkpoint));
  const source = await ownSource(purpose);
  const { id: by } = await source.ask('accounts/me', z.object({ id: z.string() }));
  const made = { at: new SystemClock().now(), by, server: source.address, purpose: purpose ?? '' };
  const asked = { id, made, kept };
  const { files, position, size } = await makeCaseFile(source, asked, () => CaseFolder.in(folder), nameOf);
  process.stdout.write(
    [
      `已导出 ${folder}：${files.length} 个文件，至第 ${position} 条事件，检查点 ${size} 条。`,
      `Exported to ${folder}: ${files.length} files, up to event ${position}, checkpoint ${size}.`,
      '内含个人信息，请妥善保管，用毕销毁。 It holds personal data: keep it safe, and destroy it when it is done with.',
      '',
    ].join('\n'),
  );
};

const headIn = (text: string) => parseCheckpoint(parseNote(text).text);
