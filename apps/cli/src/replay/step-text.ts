import { bodyLines, headLines } from './step-lines.js';
import type { Step } from './replay-steps.js';

/** One step for a reader without a player. */
export const stepText = (nomination: string, step: Step, timezone: string): string =>
  briefly(nomination, [...headLines(step, timezone), ...bodyLines(step)].map(({ text }) => text).join('\n'));

/** Most streams named here are the case's own: `dossier@3` says enough. */
export const briefly = (nomination: string, text: string): string => text.replaceAll(`-${nomination}`, '');
