import { nameOf } from '#libs/event-names';
import { parseVkey, signedCheckpoint } from '#libs/ledger';
import { checkCaseFile } from '../case-file/check/check-case-file.js';
import { folderBundle } from '../case-file/check/folder-bundle.js';
import { verdictJson, verdictLines } from '../case-file/check/case-verdict.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { tellFault } from '../tell-fault.js';
import { textOf } from '../text-of.js';

export interface AskedCaseVerification {
  /** Verifier keys of the log, of which one must have signed. */
  readonly key: readonly string[];
  /** Of witnesses, each of which must have signed. */
  readonly witness: readonly string[];
  /** The checkpoint that the auditor kept. */
  readonly checkpoint?: string;
  readonly json: boolean;
}

/** Checks a case file by nothing but its files and the keys. @throws CaseFault, Fault that say what is wrong with it */
export const verifyCaseFile = async (folder: string, asked: AskedCaseVerification): Promise<ExitCode> => {
  const logs = asked.key.map(parseVkey);
  const trust = { logs, witnesses: asked.witness.map(parseVkey) };
  const { checkpoint } = asked;
  const kept =
    checkpoint === undefined
      ? undefined
      : signedCheckpoint(await textOf(checkpoint), { logs, witnesses: [] });
  try {
    const verdict = await checkCaseFile(folderBundle(folder), { trust, kept }, nameOf);
    const text = asked.json ? JSON.stringify(verdictJson(verdict)) : verdictLines(verdict).join('\n');
    process.stdout.write(`${text}\n`);
    return verdict.report === 'proven' ? exitCodes.done : exitCodes.unproven;
  } catch (error) {
    return tellFault(error, asked.json);
  }
};
