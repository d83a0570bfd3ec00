import { Injectable, type INestApplication } from '@nestjs/common';
import {
  DocumentBuilder,
  getSchemaPath,
  SwaggerModule,
  type ApiResponseOptions,
  type OpenAPIObject,
} from '@nestjs/swagger';
import { ProblemDto } from '#libs/http';

const tooMany: ApiResponseOptions = {
  status: 429,
  description: 'Too many requests of this account or this address in a minute',
  headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
};

/** The OpenAPI document, made of what the controllers say when it is first asked for: it takes longer than all else at the start. */
@Injectable()
export class ApiDocument {
  #document: OpenAPIObject | undefined;
  #app: INestApplication | undefined;

  of(app: INestApplication): void {
    this.#app = app;
  }

  get document(): OpenAPIObject {
    if (!this.#app) throw new Error('the document is asked for before the app is assembled');
    return (this.#document ??= documentOf(this.#app));
  }
}

const documentOf = (app: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Mingjian 明鉴')
      .setDescription('Vetting and audit of nominees for honours: every act is an event 评选表彰审查与审计')
      .setVersion('1')
      .addBearerAuth()
      .addGlobalResponse(tooMany)
      .build(),
  );
