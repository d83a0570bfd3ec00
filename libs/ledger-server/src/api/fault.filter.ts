import { Catch, type ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from '#libs/http';
import { Fault, wordsOf } from '#libs/ledger';

/** What the verifier finds wrong with what lies here is said in words, which it does not have. */
@Catch(Fault)
export class FaultFilter extends ProblemFilter {
  override catch(fault: Fault, host: ArgumentsHost): void {
    super.catch(Object.assign(fault, wordsOf(fault)), host);
  }
}
