import { refuse } from './dossier.errors.js';
import type { OpenDossier } from './dossier.state.js';

/** By a letter, what was answered to it is changed, or what it asks anew; never what another letter was told since. */
export const refuseOtherLetter = (
  ask: string,
  letterId: string,
  { opinions, requests }: Pick<OpenDossier, 'opinions' | 'requests'>,
): void => {
  const standing = opinions.get(ask);
  if (!standing || standing.letterId === letterId || requests.get(ask)?.letterId === letterId) return;
  throw refuse('VETTING.ANSWERED_ANOTHER_LETTER', { ask, letter: standing.letterId, current: standing.ref });
};
