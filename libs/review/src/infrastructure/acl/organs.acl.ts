import { Injectable } from '@nestjs/common';
import { OrganDirectory } from '#libs/identity';
import type { Standing } from '#libs/kernel';
import { Organs } from '../../application/ports/organs.port.js';

@Injectable()
export class OrgansOfIdentity extends Organs {
  constructor(private readonly directory: OrganDirectory) {
    super();
  }

  standing(organ: string, towards: string): Standing {
    return this.directory.standing(organ, towards);
  }

  actsFor(organ: string, owner: string): boolean {
    if (organ === owner) return true;
    const acting = this.directory.find(organ);
    return acting?.parent === owner && acting.level === this.directory.find(owner)?.level;
  }
}
