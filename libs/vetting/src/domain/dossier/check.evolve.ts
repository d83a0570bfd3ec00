import type { EventRef } from '#libs/kernel';
import type { CheckEvent } from './check.events.js';
import type { OpenDossier } from './dossier.state.js';
import { withEntry } from './with-entry.js';

export const evolveChecks = (dossier: OpenDossier, event: CheckEvent, ref: EventRef): OpenDossier => {
  switch (event.type) {
    case 'vetting.check-recorded':
    case 'vetting.check-superseded': {
      const { check, organ, by, result, differs } = event.data;
      return { ...dossier, checks: withEntry(dossier.checks, check, { ref, organ, by, result, differs }) };
    }
  }
};
