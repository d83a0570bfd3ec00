import { Param, type PipeTransform } from '@nestjs/common';
import { id } from './fields/kinds.js';
import { refuse } from './http.errors.js';

/** `@PathId() id: string`: the id in the address, `{id}` unless named. */
export const PathId = (name = 'id'): ParameterDecorator => Param(name, new IdPipe(name));

const kind = id();

class IdPipe implements PipeTransform<unknown, string> {
  constructor(private readonly name: string) {}

  transform(value: unknown): string {
    if (typeof value === 'string' && kind.accepts(value)) return value;
    const says = { zh: `应为：${kind.says.zh}`, en: `must be ${kind.says.en}` };
    throw refuse('HTTP.INVALID', { faults: [{ pointer: this.name, says }] });
  }
}
