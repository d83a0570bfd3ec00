import { Body, Controller, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Outcome } from '#libs/decisions';
import { Acts } from './acts.decorator.js';
import { Text } from './fields/field.decorator.js';
import { InputPipe } from './input.pipe.js';
import { ProblemFilter } from './problem.filter.js';

class RemarkDto {
  @Text({ max: 5 })
  readonly remark!: string;
}

const outcome: Outcome = { position: 1, revisions: {}, repeated: false };

@Controller('things')
class ThingController {
  @Post(':id/closing')
  @Acts('thing')
  close(): Outcome {
    return outcome;
  }

  @Post(':id/remarks')
  @Acts('thing')
  remark(@Body() { remark }: RemarkDto): Outcome {
    return { ...outcome, revisions: { [remark]: 0 } };
  }
}

let app: NestFastifyApplication;

beforeAll(async () => {
  const compiled = await Test.createTestingModule({ controllers: [ThingController] }).compile();
  app = compiled.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.useLogger(false);
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new ProblemFilter());
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

const post = async (act: string, body?: object): Promise<{ status: number; body: unknown }> => {
  const sent = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`${await app.getUrl()}/things/1/${act}`, { method: 'POST', ...sent });
  return { status: answer.status, body: await answer.json() };
};

describe('An act that takes no body', () => {
  it.each([
    ['nothing', undefined],
    ['an empty object', {}],
  ])('is done with %s', async (_what, body) => {
    expect(await post('closing', body)).toMatchObject({ status: 200 });
  });

  it('refuses fields, and names every one of them', async () => {
    expect(await post('closing', { foo: 1, reason: 'x' })).toMatchObject({
      status: 400,
      body: { code: 'HTTP.INVALID', faults: [{ pointer: '/foo' }, { pointer: '/reason' }] },
    });
  });

  it('refuses a list', async () => {
    expect(await post('closing', [1])).toMatchObject({ body: { code: 'HTTP.INVALID' } });
  });

  it('leaves the body of another act to its DTO', async () => {
    expect(await post('remarks', { remark: 'well' })).toMatchObject({ status: 200 });
    expect(await post('remarks', { remark: 'well', foo: 1 })).toMatchObject({
      body: { faults: [{ pointer: '/foo' }] },
    });
  });
});
