import { Injectable } from '@nestjs/common';
import { OrganDirectory } from '#libs/identity';
import { Organs } from '../../application/ports/organs.port.js';
import type { OrganStanding } from '../../domain/campaign.facts.js';

@Injectable()
export class OrgansOfIdentity extends Organs {
  constructor(private readonly directory: OrganDirectory) {
    super();
  }

  find(organ: string): OrganStanding | undefined {
    const found = this.directory.find(organ);
    return found && { level: found.level, kinds: found.kinds, above: this.directory.ancestors(organ) };
  }
}
