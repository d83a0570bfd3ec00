import type { Gate, Rulebook } from '#libs/rulebook';
import type { DossierAct } from './dossier.commands.js';
import type { OpinionCommand } from './opinion.commands.js';

/** The rule under which an act is done, which a refusal names: the one whose gate the act is to meet. */
export const ruleServed = (rulebook: Rulebook, act: Serving): string | undefined =>
  Object.entries(rulebook.rules).find(([, { gates }]) => gates.some((gate) => serves(act, gate)))?.[0];

type Serving = DossierAct | OpinionCommand;

const serves = (act: Serving, gate: Gate): boolean => {
  switch (act.type) {
    case 'RecordSelfReview':
      return gate.is === 'self-review-done';
    case 'RequestOpinion':
    case 'RecordOpinion':
    case 'SupersedeOpinion':
    case 'WithdrawOpinion':
    case 'WithdrawRequest':
    case 'ExpireOpinion':
      return gate.is === 'opinions-in' && gate.ask.includes(act.ask);
    // R41: a nominee with a known problem does not go on.
    case 'ReopenDossier':
      return gate.is === 'no-known-problem';
    case 'RecordCheck':
    case 'SupersedeCheck':
      return (gate.is === 'check-clean' || gate.is === 'deeds-cleared') && gate.check === act.check;
  }
};
