import { eventSpecs } from '#libs/catalogue';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { DossierEvent } from '../domain/dossier.events.js';
import { complaintSpecs } from './complaint.catalogue.js';
import { dossierSpecs } from './dossier.catalogue.js';

/** How the events of dossiers and complaints are stored. */
export const vettingEvents = eventSpecs<DossierEvent | ComplaintEvent>({
  ...dossierSpecs,
  ...complaintSpecs,
});
