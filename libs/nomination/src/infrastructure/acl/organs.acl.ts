import { Injectable } from '@nestjs/common';
import { OrganDirectory } from '#libs/identity';
import type { Standing } from '#libs/kernel';
import { Organs } from '../../application/ports/organs.port.js';

@Injectable()
export class OrgansOfIdentity extends Organs {
  constructor(private readonly directory: OrganDirectory) {
    super();
  }

  standing(organ: string, unit: string): Standing {
    return this.directory.standing(organ, unit);
  }

  lineage(organ: string): readonly string[] {
    return [organ, ...this.directory.ancestors(organ)];
  }
}
