import { Injectable } from '@nestjs/common';
import { OrganDirectory } from '#libs/identity';
import { Organs } from '../../application/ports/organs.port.js';

@Injectable()
export class OrgansOfIdentity extends Organs {
  constructor(private readonly organs: OrganDirectory) {
    super();
  }

  kindsOf(organ: string): readonly string[] {
    return this.organs.find(organ)?.kinds ?? [];
  }

  isAbove(organ: string, other: string): boolean {
    return this.organs.ancestors(other).includes(organ);
  }
}
