import { describeFaults, parseRulebook, rulebookDigest, RulebookInvalid } from '#libs/rulebook';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { textOf } from '../text-of.js';

/** Prints the digest of a rulebook that is sound, else one line for each fault: place, what is wrong, remedy. */
export const checkRulebook = async (file: string): Promise<ExitCode> => {
  const text = await textOf(file);
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
