import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { Bilingual } from '#libs/kernel';
import { anObject, invalid, unknownField, type Fault } from './faults.js';

/** Checks bodies and queries against their DTO: no field unknown, none of another type, nothing converted. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || metatype === undefined || builtIn.has(metatype)) return value;
    const plain = value ?? {};
    if (typeof plain !== 'object' || Array.isArray(plain)) throw invalid([{ pointer: '', says: anObject }]);
    const dto: unknown = plainToInstance(metatype, plain);
    const faults = await faultsOf(dto);
    if (faults.length > 0) throw invalid(faults);
    return dto;
  }
}

const builtIn = new Set<unknown>([String, Number, Boolean, Array, Object]);

const faultsOf = async (dto: unknown): Promise<readonly Fault[]> => {
  if (typeof dto !== 'object' || dto === null) return [{ pointer: '', says: anObject }];
  const errors = await validate(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
  });
  return errors.flatMap((error) => faultsIn(error, ''));
};

const faultsIn = (error: ValidationError, above: string): readonly Fault[] => {
  const pointer = `${above}/${error.property}`;
  const below = (error.children ?? []).flatMap((child) => faultsIn(child, pointer));
  return error.constraints && below.length === 0 ? [{ pointer, says: saysOf(error) }] : below;
};

const saysOf = ({ contexts }: ValidationError): Bilingual => {
  const says: unknown = contexts?.['field'];
  return isBilingual(says) ? { zh: `应为：${says.zh}`, en: `must be ${says.en}` } : unknownField;
};

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
