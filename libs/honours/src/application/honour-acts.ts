import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { EventRef } from '#libs/kernel';
import { conferringDecider } from '../domain/conferring.decider.js';
import type { Confer, HonourAct, HonourCommand } from '../domain/honour.commands.js';
import { honourDecider } from '../domain/honour.decider.js';
import type { Honour } from '../domain/honour.state.js';
import { refuse } from '../domain/honours.errors.js';
import { Evidence } from './evidence.js';
import { HonourFactsReader } from './honour-facts.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';
import { Recusals } from './ports/recusals.port.js';

/** Which streams an act on an honour writes, all in one append. */
@Injectable()
export class HonourActs {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
    private readonly evidence: Evidence,
    private readonly facts: HonourFactsReader,
    private readonly recusals: Recusals,
  ) {}

  parts(reading: Reading, id: string, command: HonourCommand): Promise<readonly Part[]> {
    return command.type === 'Confer'
      ? this.#conferring(reading, id, command)
      : this.#act(reading, id, command);
  }

  /** R32: the honour, the nomination's confirmation and the dossier's clearance stand or fall together. */
  async #conferring(reading: Reading, id: string, command: Confer): Promise<readonly Part[]> {
    const { nomination } = command;
    await this.recusals.expectImpartial(reading, command.type, nomination);
    const candidate = await this.nominations.find(reading, nomination);
    if (!candidate) throw refuse('HONOURS.NOMINATION_UNKNOWN', { nomination });
    const { rulebook, digest } = await this.campaigns.rulesInForce(reading, candidate.campaign);
    const award = rulebook.kinds[candidate.kind];
    const { parts, gates } = await this.nominations.confirm(reading, nomination, id);
    return [
      part(conferringDecider, id, command, { ...candidate, award, basis: { rulebook: digest, gates } }),
      ...parts,
    ];
  }

  async #act(reading: Reading, id: string, act: HonourAct): Promise<readonly Part[]> {
    const honour = await reading.state(honourDecider, id);
    if (honour.status === 'none') throw refuse('HONOURS.NOT_FOUND');
    const { nomination } = honour;
    if (judges(act)) await this.recusals.expectImpartial(reading, act.type, nomination);
    const facts = await this.facts.of(reading, honour, act);
    await this.evidence.require(evidenceOf(act, honour), { id, honour, rule: facts.revocationRule }, reading);
    return [part(honourDecider, id, act, facts)];
  }
}

/** What an act rests on: when the title is withdrawn, a finding may have changed since the proposal. */
const evidenceOf = (act: HonourAct, { proposal }: Honour): readonly EventRef[] => {
  if (act.type === 'ProposeRevocation') return act.evidence;
  return act.type === 'Revoke' && proposal ? proposal.evidence : [];
};

/** Who is recused takes no part in inquiries and decisions; handing out and taking back is no judgement, giving up is. */
const judges = ({ type }: HonourAct): boolean => judgements.has(type);

const judgements: ReadonlySet<HonourAct['type']> = new Set([
  ...(['OpenInquiry', 'ConcludeInquiry', 'WriteOffItem'] as const),
  ...(['ProposeRevocation', 'DeclineRevocation', 'Revoke', 'DismissAppeal', 'Reinstate'] as const),
]);
