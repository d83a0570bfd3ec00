import type { Circumstances, Decider } from '#libs/kernel';
import type { HonourAct } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import { evolve } from './honour.evolve.js';
import type { HonourFacts } from './honour.facts.js';
import { noHonour, type HonourState } from './honour.state.js';
import { issueItem } from './issuing.js';
import { appeal, dismissAppeal, reinstate } from './appealing.js';
import { closeIfDone } from './closing.js';
import { concludeInquiry, openInquiry } from './inquiring.js';
import { proposeRevocation } from './proposing.js';
import { publishReinstatement, publishRevocation } from './publishing.js';
import { recoverItem, stopBenefits, writeOffItem } from './recovering.js';
import { recordRepresentation, waiveRepresentation } from './representing.js';
import { returnItem } from './returning.js';
import { declineRevocation, revoke } from './revoking.js';

/** A title as it is held, looked into and withdrawn, the recovery of what went with it (R52), and the way back. */
export const honourDecider: Decider<HonourAct, HonourEvent, HonourState, HonourFacts> = {
  category: 'honour',
  initialState: noHonour,
  decide,
  evolve,
};

function decide(
  act: HonourAct,
  state: HonourState,
  facts: HonourFacts & Circumstances,
): readonly HonourEvent[] {
  if (state.status === 'none') throw refuse('HONOURS.NOT_FOUND');
  switch (act.type) {
    case 'IssueItem':
      return issueItem(act, state, facts);
    case 'OpenInquiry':
      return openInquiry(act, state, facts);
    case 'ConcludeInquiry':
      return concludeInquiry(act, state, facts);
    case 'ProposeRevocation':
      return proposeRevocation(act, state, facts);
    case 'RecordRepresentation':
      return recordRepresentation(act, state, facts);
    case 'WaiveRepresentation':
      return waiveRepresentation(act, state, facts);
    case 'DeclineRevocation':
      return declineRevocation(act, state, facts);
    case 'Revoke':
      return revoke(state, facts);
    case 'StopBenefits':
      return stopBenefits(state, facts);
    case 'RecoverItem':
      return recoverItem(act, state, facts);
    case 'WriteOffItem':
      return writeOffItem(act, state, facts);
    case 'PublishRevocation':
      return publishRevocation(act, state, facts);
    case 'Appeal':
      return appeal(act, state, facts);
    case 'DismissAppeal':
      return dismissAppeal(act, state, facts);
    case 'Reinstate':
      return reinstate(act, state, facts);
    case 'PublishReinstatement':
      return publishReinstatement(act, state, facts);
    case 'ReturnItem':
      return returnItem(act, state, facts);
    case 'Close':
      return closeIfDone(state, facts.at);
  }
}
