import type { Circumstances, GateResult } from '#libs/kernel';
import { clearanceOf } from './clearance.js';
import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import type { OpenDossier } from './dossier.state.js';

/** R41: whoever goes on or is honoured does so on a dossier that is clear, and the dossier says on what it is. */
export const certifyClearance = (
  { decision, stage }: DossierCommandOf<'CertifyClearance'>,
  dossier: OpenDossier,
  { gates, required, rulebook, waived = [], today }: DossierFacts & Circumstances,
): DossierEvent => {
  if (!gates || !required || rulebook === undefined)
    throw refuse('VETTING.CLEARANCE_WITHOUT_RULES', { stage });
  const mayBeWaived = gates.map(({ rule, severity }) => severity === 'soft' && waived.includes(rule));
  const results = clearanceOf(dossier, gates, dossier, required, today).map((result, index) =>
    mayBeWaived[index] === true && blocks(result) ? waive(result) : result,
  );
  const blocking = results.filter(blocks);
  const [first] = blocking;
  if (first) throw refuse('VETTING.NOT_CLEAR', { stage, rule: first.rule, why: first.why, gates: blocking });
  return {
    type: 'vetting.clearance-certified',
    data: { decision, stage },
    basis: { rulebook, gates: results },
  };
};

const blocks = ({ outcome }: GateResult): boolean => outcome === 'unmet' || outcome === 'pending';

const waive = (result: GateResult): GateResult => ({ ...result, outcome: 'waived' });
