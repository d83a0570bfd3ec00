import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

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
      .build();
    this.#document = SwaggerModule.createDocument(app, frame);
  }

  get document(): OpenAPIObject {
    if (!this.#document) throw new Error('the document is made before the server listens');
    return this.#document;
  }
}
