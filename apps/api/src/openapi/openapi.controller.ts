import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Problems } from '#libs/http';
import { Act } from '#libs/identity';
import { ApiDocument } from './api-document.js';

@ApiTags('operation')
@Controller('api/openapi.json')
export class OpenapiController {
  constructor(private readonly api: ApiDocument) {}

  @Get()
  @Act('server.watch')
  @ApiOkResponse({ description: 'This document', schema: { type: 'object', additionalProperties: true } })
  @Problems(500)
  read(): OpenAPIObject {
    return this.api.document;
  }
}
