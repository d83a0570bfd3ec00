import { readFile } from 'node:fs/promises';
import { refusals } from '#libs/kernel';
import { describeFaults, parseRulebook, rulebookDigest, RulebookInvalid } from '#libs/rulebook';
import { exitCodes, type ExitCode } from '../exit-code.js';

/** Prints the digest of a rulebook that is sound, else one line for each fault: place, what is wrong, remedy. */
export const checkRulebook = async (file: string): Promise<ExitCode> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw refuse('CLI.FILE_UNREADABLE', {
      file,
      why: error instanceof Error ? error.message : String(error),
    });
  });
  try {
    const digest = rulebookDigest(parseRulebook(text));
    process.stdout.write(`${file}: 规则无误 · the rulebook is sound\nsha256 ${digest}\n`);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof RulebookInvalid)) throw error;
    process.stderr.write(`${describeFaults(file, error.faults)}\n`);
    return exitCodes.refused;
  }
};

const refuse = refusals({
  'CLI.FILE_UNREADABLE': {
    kind: 'invalid',
    says: { zh: '无法读取文件 {file}：{why}。', en: 'The file {file} cannot be read: {why}.' },
    next: { zh: '请核对路径和权限。', en: 'Check the path and the permissions.' },
  },
});
