import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { conferringDecider } from '../domain/conferring.decider.js';
import type { Confer, HonourAct, HonourCommand } from '../domain/honour.commands.js';
import { honourDecider } from '../domain/honour.decider.js';
import { refuse } from '../domain/honours.errors.js';
import { Evidence } from './evidence.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';

/** Which streams an act on an honour writes, all in one append. */
@Injectable()
export class HonourActs {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
    private readonly evidence: Evidence,
  ) {}

  parts(reading: Reading, id: string, command: HonourCommand): Promise<readonly Part[]> {
    return command.type === 'Confer'
      ? this.#conferring(reading, id, command)
      : this.#act(reading, id, command);
  }

  /** R32: the honour, the nomination's confirmation and the dossier's clearance stand or fall together. */
  async #conferring(reading: Reading, id: string, command: Confer): Promise<readonly Part[]> {
    const { nomination } = command;
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
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, honour.campaign);
    const revocationRule = rulebook.revocation?.rule ?? null;
    if (act.type === 'ProposeRevocation') {
      const holder = { honour: id, nomination: honour.nomination, rule: revocationRule };
      await this.evidence.require(act.evidence, holder, reading);
    }
    const coversHolder = (await this.nominations.find(reading, honour.nomination))?.covered ?? false;
    return [part(honourDecider, id, act, { rulebook: digest, revocationRule, coversHolder })];
  }
}
