import type { DossierGate, Gate, NominationGate } from '#libs/rulebook';
import type { Finding } from './finding.js';
import type { Known } from './known.js';

export type NominationGateName = NominationGate['is'];
export type DossierGateName = DossierGate['is'];

/** By its name, a gate of the rulebook. */
export type GateNamed = { readonly [Name in Gate['is']]: Extract<Gate, { is: Name }> };

/** One for each gate name: a new gate does not compile without one. */
export type GateEvaluators = {
  readonly [Name in Gate['is']]: (gate: GateNamed[Name], known: Known) => Finding;
};
