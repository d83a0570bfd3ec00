import { applyDecorators, UseInterceptors, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { EntityTagInterceptor } from './entity-tag.interceptor.js';
import { Problems } from './problems.decorator.js';

/** `@Answers(CampaignDto)`: `GET` of one thing. Where the DTO has a `revision`, the answer has it as ETag. */
export const Answers = (dto: Type<object>): MethodDecorator =>
  applyDecorators(
    UseInterceptors(new EntityTagInterceptor()),
    ApiOkResponse({
      type: dto,
      description: 'As it stands now',
      headers: {
        ETag: { description: 'Its revision, where it has one', schema: { type: 'string' } },
      },
    }),
    Problems(400, 404, 500),
  );

/** `@AnswersPage(CampaignRowDto)`: `GET` of a list, a page at a time. */
export const AnswersPage = (item: Type<object>): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      description: 'One page',
      schema: {
        type: 'object',
        required: ['items', 'next', 'position'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: { type: 'string', nullable: true, description: '`after` of the next page, if there is one' },
          position: { type: 'integer', description: 'Position of the log that the list stands for' },
        },
      },
    }),
    Problems(400, 409, 500),
  );
