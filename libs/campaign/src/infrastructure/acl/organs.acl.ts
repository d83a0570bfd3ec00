import { Injectable } from '@nestjs/common';
import { OrganDirectory } from '#libs/identity';
import { Organs } from '../../application/ports/organs.port.js';
import type { OrganStanding } from '../../domain/campaign.decider.js';

@Injectable()
export class OrgansOfIdentity extends Organs {
  constructor(private readonly directory: OrganDirectory) {
    super();
  }

  find(organ: string): OrganStanding | undefined {
    return this.directory.find(organ);
  }
}
