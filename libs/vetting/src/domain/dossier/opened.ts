import { refuse } from './dossier.errors.js';
import type { Dossier, OpenDossier } from './dossier.state.js';

/** @throws VETTING.DOSSIER_NOT_FOUND */
export const opened = (dossier: Dossier): OpenDossier => {
  if (dossier.status === 'unopened') throw refuse('VETTING.DOSSIER_NOT_FOUND');
  return dossier;
};
