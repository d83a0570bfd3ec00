import type { Refusal } from '#libs/kernel';
import { refuse } from './dossier.errors.js';

/** What every reader below `dossiers` says of an id that nobody was nominated under. */
export const noSuchCase = (): Refusal => refuse('VETTING.DOSSIER_NOT_FOUND');
