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

/** The OpenAPI document, made once of what the controllers say. */
@Injectable()
export class ApiDocument {
  #document: OpenAPIObject | undefined;

  make(app: INestApplication): void {
    const frame = new DocumentBuilder()
      .setTitle('Mingjian 明鉴')
      .setDescription('Vetting and audit of nominees for honours: every act is an event 评选表彰审查与审计')
      .setVersion('1')
      .addBearerAuth()
      .addGlobalResponse(tooMany)
      .build();
    this.#document = SwaggerModule.createDocument(app, frame);
  }

  get document(): OpenAPIObject {
    if (!this.#document) throw new Error('the document is made before the server listens');
    return this.#document;
  }
}
