import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { noteOpened } from '#libs/access-log';
import type { Label } from '#libs/catalogue';
import type { ActingRequest } from '#libs/http';
import { actOf, isShownWith, policy, type FieldClass } from '#libs/identity';
import { Clock } from '#libs/kernel';
import { Unsealing, type Hidden } from '#libs/sealing';
import { SubjectDirectory } from '#libs/privacy';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';

/** The one door through which personal texts leave: every answer passes here, and what is sealed in it is opened. */
@Injectable()
export class RevealInterceptor implements NestInterceptor {
  constructor(
    private readonly unsealing: Unsealing,
    private readonly subjects: SubjectDirectory,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & Partial<ActingRequest>>();
    const act = actOf(this.reflector, context);
    const shows = act && policy[act].shows;
    return next.handle().pipe(mergeMap((answer: unknown) => this.#reveal(answer, request, shows)));
  }

  /** What was opened is told to the access log, which records it before the answer leaves. */
  async #reveal(
    answer: unknown,
    request: FastifyRequest & Partial<ActingRequest>,
    shows: FieldClass | undefined,
  ): Promise<unknown> {
    if (answer instanceof StreamableFile) return answer;
    const now = this.clock.now();
    const account = request.actor?.accountId ?? '';
    const opened: Label[] = [];
    const revealed = await this.unsealing.reveal(
      answer,
      (label) => {
        if (!isShownWith(label.fieldClass, shows)) return 'withheld';
        if (this.subjects.isClosedTo(label.subject, account, now)) return 'restricted';
        opened.push({ subject: label.subject, fieldClass: label.fieldClass });
        return undefined;
      },
      (why) => words[why],
    );
    noteOpened(request, opened);
    return revealed;
  }
}

const words: Readonly<Record<Hidden, string>> = {
  withheld: '〔无权查看 withheld〕',
  restricted: '〔已封存 restricted〕',
  erased: '〔已删除 erased〕',
};
