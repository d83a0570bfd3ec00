import type { OpenAPIObject } from '@nestjs/swagger';
import { runningApi, type RunningApi } from './running-api.fixture.js';
import { WrittenLog } from './written-log.fixture.js';

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly description: string }>>;
  readonly security?: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly operationId: string;
  readonly tags: readonly string[];
}

const log = new WrittenLog();

let api: RunningApi;
let document: OpenAPIObject;
let operations: readonly Operation[];

beforeAll(async () => {
  api = await runningApi({ log, variables: { MINGJIAN_LOG_LEVEL: 'trace' } });
  document = (await api.send('GET', '/api/openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...(operation as unknown as Operation),
      name: `${method.toUpperCase()} ${path}`,
      method,
      path,
    })),
  );
}, 60_000);
afterAll(() => api.close());

const named = (wanted: (operation: Operation) => boolean): string[] =>
  operations.filter(wanted).map(({ name }) => name);
const isPublic = ({ name }: Operation): boolean =>
  /health|metrics|openapi|\/ledger\/(?!.*entries)|\/public\/|POST \/api\/v1\/sessions(\/refresh)?$|\/sessions\/provider/.test(
    name,
  );
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } };

describe('The OpenAPI document', () => {
  it('has a name of its own for every shape: of two with one name, one would be lost', () => {
    expect(log.text).toContain('Mapped {/api/openapi.json');
    expect(log.text).not.toMatch(/Duplicate DTO/);
  });

  it('describes every route that the server answers', () => {
    const tree: string = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const routes = tree
      .match(/\((?:[A-Z]+)(?:, [A-Z]+)*\)/g)!
      .join(', ')
      .match(/[A-Z]+/g)!;
    const answered = routes.filter((method) => !['HEAD', 'OPTIONS'].includes(method));
    // Those that take the rest of the address are printed as one.
    const taking = operations.filter(({ path }) => path.endsWith('{path}'));
    expect(answered.length).toBe(operations.length - taking.length + 1);
  });

  it('names each operation once, under a tag', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(named(({ tags }) => tags.length === 0)).toEqual([]);
  });

  it('describes what a success looks like', () => {
    const success = ({ responses }: Operation): string[] =>
      Object.keys(responses).filter((s) => s < '300' || s === '302');
    expect(named((operation) => success(operation).length !== 1)).toEqual([]);
    const bare = ({ responses }: Operation): boolean =>
      responses['204'] === undefined && responses['302'] === undefined;
    expect(
      named((operation) => bare(operation) && !operation.responses[success(operation)[0]!]!.content),
    ).toEqual([]);
  });

  it('describes every error as a problem, the unforeseen one too', () => {
    expect(named(({ responses }) => responses['500'] === undefined)).toEqual([]);
    const errors = operations.flatMap(({ responses }) =>
      Object.entries(responses).filter(([status]) => status >= '400'),
    );
    for (const [, { content }] of errors) expect(content).toEqual(problem);
  });

  it('asks for a token wherever one is needed, and says what comes without', () => {
    const secured = ({ security }: Operation): boolean => (security ?? []).some((way) => 'bearer' in way);
    expect(named((operation) => secured(operation) === isPublic(operation))).toEqual([]);
    expect(named((one) => !isPublic(one) && !('401' in one.responses && '403' in one.responses))).toEqual([]);
  });

  it('describes every part of an address', () => {
    const missing = ({ path, parameters }: Operation): boolean =>
      [...path.matchAll(/\{(\w+)\}/g)].some(
        ([, name]) => !parameters.some((parameter) => parameter.in === 'path' && parameter.name === name),
      );
    expect(named(missing)).toEqual([]);
  });

  it('has every schema that it speaks of', () => {
    const references = JSON.stringify(document).match(/#\/components\/schemas\/[^"]*/g)!;
    const missing = references.filter((ref) => !(ref.split('/').at(-1)! in document.components!.schemas!));
    expect(missing).toEqual([]);
  });

  it('describes fields by the rules that they are checked by', () => {
    expect(document.components!.schemas!['RegisterOrganDto']).toMatchObject({
      type: 'object',
      required: ['id', 'name', 'level', 'kinds'],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
        name: { $ref: '#/components/schemas/NameDto' },
        kinds: { type: 'array', maxItems: 20, items: { type: 'string' } },
      },
    });
    expect(document.components!.schemas!['RegisterOrgansDto']).toMatchObject({
      properties: {
        organs: { type: 'array', maxItems: 1000, items: { $ref: '#/components/schemas/RegisterOrganDto' } },
      },
    });
    expect(document.components!.schemas!['OpenAccountDto']).toMatchObject({
      properties: { role: { type: 'string', enum: expect.arrayContaining(['voter']) } },
    });
  });
});
