import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { Check, FieldOptions, Kind } from './kind.js';

/** A field with a single value. */
export const valueField = (
  kind: Kind,
  options: FieldOptions = {},
  ...further: readonly PropertyDecorator[]
): PropertyDecorator => field(kind, { ...kind.schema, required: !options.optional }, options, ...further);

/** One field of a DTO: checked, and described in the OpenAPI document. An optional field is absent, never `null`. */
export const field = (
  { says, accepts }: Check,
  description: ApiPropertyOptions,
  { optional = false }: FieldOptions = {},
  ...further: readonly PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    ApiProperty(description),
    // The context is what the answer to a fault says, in both languages.
    ValidateBy(
      { name: 'field', validator: { validate: accepts, defaultMessage: () => says.en } },
      { context: says },
    ),
    ...(optional ? [ValidateIf((_dto, value) => value !== undefined)] : []),
    ...further,
  );
