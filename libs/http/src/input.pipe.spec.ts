import type { Type } from '@nestjs/common';
import { ListOf, MapOf, Nested } from './fields/composite.decorator.js';
import {
  Day,
  Digest,
  Flag,
  Id,
  OneOf,
  QueryWhole,
  RuleNumber,
  Text,
  Whole,
  Word,
} from './fields/field.decorator.js';
import { text, whole } from './fields/kinds.js';
import { InputPipe } from './input.pipe.js';
import { PageQuery } from './page.dto.js';

class PlaceDto {
  @Word()
  readonly organ!: string;
}

class EverythingDto {
  @Text({ max: 5, optional: true }) readonly text?: string;
  @Id({ optional: true }) readonly id?: string;
  @Word({ optional: true }) readonly word?: string;
  @RuleNumber({ optional: true }) readonly rule?: string;
  @Digest({ optional: true }) readonly digest?: string;
  @Day({ optional: true }) readonly day?: string;
  @Whole({ min: 1, max: 5, optional: true }) readonly whole?: number;
  @Flag({ optional: true }) readonly flag?: boolean;
  @OneOf(['support', 'return'], { optional: true }) readonly one?: string;
  @QueryWhole({ min: 1, max: 5, optional: true }) readonly inQuery?: number;
  @Nested(() => PlaceDto, { optional: true }) readonly nested?: PlaceDto;
  @ListOf(() => PlaceDto, { max: 2, optional: true }) readonly places?: PlaceDto[];
  @ListOf(text({ max: 3 }), { max: 2, optional: true }) readonly texts?: string[];
  @MapOf(whole({ min: 0, max: 9 }), { max: 2, optional: true }) readonly map?: Record<string, number>;
}

const check = (value: unknown, metatype: Type = EverythingDto): Promise<unknown> =>
  new InputPipe().transform(value, { type: 'body', metatype });

describe('A field', () => {
  it.each<[string, unknown]>([
    ['text', '信访'],
    ['id', 'ballot-2017.region_1'],
    ['word', 'recommending-body'],
    ['rule', 'R22'],
    ['digest', 'ab'.repeat(32)],
    ['day', '2016-02-29'],
    ['whole', 5],
    ['flag', false],
    ['one', 'return'],
    ['inQuery', '5'],
    ['nested', { organ: 'hall' }],
    ['places', [{ organ: 'hall' }, { organ: 'city' }]],
    ['places', []],
    ['texts', ['a', 'b']],
    ['map', { individual: 1, collective: 0 }],
    ['text', undefined],
  ])('%s takes %j', async (field, value) => {
    await expect(check({ [field]: value })).resolves.toMatchObject(
      field === 'inQuery' ? { inQuery: 5 } : { [field]: value },
    );
  });

  it.each<[string, unknown]>([
    ['text', ''],
    ['text', '  '],
    ['text', 'sixsix'],
    ['text', 5],
    ['text', null],
    ['id', '-a'],
    ['id', 'a@1'],
    ['word', 'Upper'],
    ['rule', 'r22'],
    ['digest', 'AB'.repeat(32)],
    ['day', '2017-02-29'],
    ['day', '2017-5-1'],
    ['whole', 0],
    ['whole', 6],
    ['whole', 1.5],
    ['whole', '3'],
    ['flag', 'true'],
    ['flag', 1],
    ['one', 'reject'],
    ['one', ['return']],
    ['inQuery', '5.0'],
    ['inQuery', '0x5'],
    ['inQuery', ['5', '5']],
    ['nested', 'hall'],
    ['nested', [{ organ: 'hall' }]],
    ['nested', {}],
    ['nested', { organ: 'hall', further: 1 }],
    ['places', { organ: 'hall' }],
    ['places', [{ organ: 'a' }, { organ: 'b' }, { organ: 'c' }]],
    ['places', [[{ organ: 'hall' }]]],
    ['places', [{ organ: 5 }]],
    ['texts', 'a'],
    ['texts', ['a', 'toolong']],
    ['texts', ['a', 'b', 'c']],
    ['map', { individual: 'x' }],
    ['map', { individual: 1, collective: 1, third: 1 }],
    ['map', [1]],
    ['map', { 'a key': 1 }],
    ['unknown', 1],
  ])('%s refuses %j', async (field, value) => {
    await expect(check({ [field]: value })).rejects.toMatchObject({
      code: 'HTTP.INVALID',
      details: { faults: [{ pointer: expect.stringMatching(`^/${field}`) }] },
    });
  });
});

describe('The query of a list', () => {
  it('has its own measure where none is given', async () => {
    await expect(check({}, PageQuery)).resolves.toEqual({ limit: 50, minPosition: 0 });
  });
});
