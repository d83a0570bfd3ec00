import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Outcome } from '#libs/decisions';
import { streamOf } from '#libs/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

type Answer = Outcome & { readonly id?: string };
type Answered = Omit<Answer, 'position'> & { readonly position: number | null };
type ActRequest = FastifyRequest<{ Params: { readonly id?: string } }>;

/** Puts an outcome on the wire; the ETag is the new revision of the thing that was acted on. */
export class OutcomeInterceptor implements NestInterceptor<Answer, Answered> {
  /** @param category of the thing's stream */
  constructor(private readonly category: string) {}

  intercept(context: ExecutionContext, next: CallHandler<Answer>): Observable<Answered> {
    const http = context.switchToHttp();
    const { params } = http.getRequest<ActRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        const revision = answer.revisions[streamOf(this.category, answer.id ?? params.id ?? '')];
        if (revision !== undefined) reply.header('ETag', `"${revision}"`);
        return { ...answer, position: answer.position ?? null };
      }),
    );
  }
}
