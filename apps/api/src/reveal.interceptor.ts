import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { ActingRequest } from '#libs/http';
import { Clock } from '#libs/kernel';
import { Unsealing, type Hidden } from '#libs/sealing';
import { SubjectDirectory } from '#libs/privacy';
import { mergeMap, type Observable } from 'rxjs';

/** The one door through which personal texts leave: every answer passes here, and what is sealed in it is opened. */
@Injectable()
export class RevealInterceptor implements NestInterceptor {
  constructor(
    private readonly unsealing: Unsealing,
    private readonly subjects: SubjectDirectory,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor } = context.switchToHttp().getRequest<Partial<ActingRequest>>();
    return next.handle().pipe(mergeMap((answer: unknown) => this.#reveal(answer, actor?.accountId)));
  }

  async #reveal(answer: unknown, account = ''): Promise<unknown> {
    if (answer instanceof StreamableFile) return answer;
    const now = this.clock.now();
    return this.unsealing.reveal(
      answer,
      ({ subject }) => (this.subjects.isClosedTo(subject, account, now) ? 'restricted' : undefined),
      (why) => words[why],
    );
  }
}

const words: Readonly<Record<Hidden, string>> = {
  withheld: '〔无权查看 withheld〕',
  restricted: '〔已封存 restricted〕',
  erased: '〔已删除 erased〕',
};
