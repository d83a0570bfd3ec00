import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { GateResult } from '#libs/kernel';
import {
  deedsChecks,
  type DossierGate,
  type NomineeClass,
  type RuleGate,
  type Rulebook,
} from '#libs/rulebook';
import { clearanceOf, dossierDecider, requiredOf, type LinkedComplaint } from '#libs/vetting';
import { Dossiers, type Clearance, type Opening } from '../../application/ports/dossiers.port.js';
import type { ComplaintKnown } from '../../domain/gates/verdict.js';

@Injectable()
export class DossiersOfVetting extends Dossiers {
  open({ nomination, campaign, unit, nominee, rulebook }: Opening): Part {
    const required = requiredOf(rulebook, nominee);
    const command = { type: 'OpenDossier', nomination, campaign, unit, ...nominee, ...required } as const;
    return part(dossierDecider, nomination, command, {});
  }

  async clearance(
    reading: Reading,
    nomination: string,
    nominee: NomineeClass,
    rulebook: Rulebook,
    gates: readonly RuleGate<DossierGate>[],
  ): Promise<readonly GateResult[]> {
    const dossier = await reading.state(dossierDecider, nomination);
    const required = requiredOf(rulebook, nominee);
    return clearanceOf(dossier, gates, nominee, required, reading.circumstances.today);
  }

  async complaints(reading: Reading, nomination: string): Promise<ReadonlyMap<string, ComplaintKnown>> {
    const dossier = await reading.state(dossierDecider, nomination);
    if (dossier.status !== 'open') return new Map();
    return new Map(
      [...dossier.complaints].map(([complaint, linked]) => {
        const decisive = mergedInto(linked, dossier.complaints);
        return [complaint, { standing: standingOf(decisive), ref: decisive.ref }];
      }),
    );
  }

  reopenAll(nomination: string, reason: string): Part {
    return part(dossierDecider, nomination, { type: 'ReopenAll', reason }, {});
  }

  deedsRevised(nomination: string, rulebook: Rulebook): Part {
    const checks = deedsChecks(rulebook);
    return part(dossierDecider, nomination, { type: 'NoteDeedsRevised', checks }, {});
  }

  certify({ nomination, nominee, decision, stage, gates, rulebook, digest, waived }: Clearance): Part {
    const command = { type: 'CertifyClearance', decision, stage } as const;
    return part(dossierDecider, nomination, command, {
      ...{ gates, waived, rulebook: digest },
      required: requiredOf(rulebook, nominee),
    });
  }
}

/** One that was merged into another stands as that one does. */
const mergedInto = (
  linked: LinkedComplaint,
  complaints: ReadonlyMap<string, LinkedComplaint>,
): LinkedComplaint => {
  const other = linked.into === undefined ? undefined : complaints.get(linked.into);
  return other ? mergedInto(other, complaints) : linked;
};

/** An unproven complaint is used against nobody. */
const standingOf = ({ finding }: LinkedComplaint): ComplaintKnown['standing'] => {
  switch (finding) {
    case null:
      return 'open';
    case 'substantiated':
    case 'partly':
      return 'upheld';
    case 'unsubstantiated':
    case 'false':
    case 'declined':
    case 'merged':
      return 'dismissed';
  }
};
