import { occasionOf, type Asked } from './occasion.js';

const asked = (purpose: string | undefined, act?: string): Asked =>
  ({
    ...{ method: 'GET', id: 'c-1', ip: '192.0.2.7', act, headers: { purpose } },
    routeOptions: { url: '/api/v1/dossiers/:id' },
  }) as unknown as Asked;

describe('What of a request is kept', () => {
  it('is the route, never the address that was typed; or the name of the act in the policy', () => {
    expect(occasionOf(asked(undefined))).toEqual({
      ...{ act: 'GET /api/v1/dossiers/:id', correlationId: 'c-1', address: '192.0.2.7' },
    });
    expect(occasionOf(asked(undefined, 'dossier.read')).act).toBe('dossier.read');
  });

  it.each([
    [encodeURIComponent('年度审计'), '年度审计'],
    ['annual audit', 'annual audit'],
    ['100% of them', '100% of them'],
    ['a%00b%0A', 'a b'],
    [encodeURIComponent('😀'.repeat(201)), '😀'.repeat(200)],
    ['  ', undefined],
  ])('is the purpose, in characters that every column holds: %s', (header, purpose) => {
    expect(occasionOf(asked(header)).purpose).toBe(purpose);
  });
});
