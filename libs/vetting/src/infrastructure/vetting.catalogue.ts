import { eventSpecs } from '#libs/catalogue';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';
import type { LetterNumberEvent } from '../domain/letter-number/letter-number.events.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import type { RecusalEvent } from '../domain/recusal/recusal.events.js';
import { complaintSpecs } from './complaint.catalogue.js';
import { dossierSpecs } from './dossier.catalogue.js';
import { letterNumberSpecs } from './letter-number.catalogue.js';
import { letterSpecs } from './letter.catalogue.js';
import { recusalSpecs } from './recusal.catalogue.js';

/** How the events of dossiers, letters, complaints and recusals are stored. */
export const vettingEvents = eventSpecs<
  DossierEvent | ComplaintEvent | LetterEvent | LetterNumberEvent | RecusalEvent
>({
  ...dossierSpecs,
  ...complaintSpecs,
  ...letterSpecs,
  ...letterNumberSpecs,
  ...recusalSpecs,
});
