import type { Asked } from './occasion.js';
import { noteOpened } from './opened-texts.js';
import { RouteReadings } from './route-readings.adapter.js';

const readings = new RouteReadings({
  letters: { category: 'letter', classes: ['case'], classesAt: { ':id/cover': [] } },
  notices: { category: 'notice', classes: [] },
  rechecks: { category: null, classes: ['case'] },
});

const asked = (method: string, route: string, id?: string): Asked =>
  ({ method, params: { id }, routeOptions: { url: `/api/v1/${route}` } }) as unknown as Asked;

const health = { subject: 'nomination-1', fieldClass: 'health' };

describe('What an answer shows', () => {
  it('is what the address names, and whose texts were opened for it, each with its class', () => {
    const request = asked('GET', 'letters/:id', 'l1');
    noteOpened(request, [health, health]);
    noteOpened(request, [{ subject: 'nomination-2', fieldClass: 'case' }]);
    expect(readings.in(request, {})).toEqual({
      matters: ['letter-l1', 'nomination-1', 'nomination-2'],
      classes: ['case', 'health'],
    });
  });

  it('is, in a list, the things that stand in it', () => {
    const answer = { items: [{ id: 'l1' }, { id: 'l2' }], next: null };
    expect(readings.in(asked('GET', 'letters'), answer)).toEqual({
      ...{ matters: ['letter-l1', 'letter-l2'], classes: ['case'], items: 2 },
    });
  });

  it('is, in a list of what stands in several kinds of streams, those streams', () => {
    const answer = { items: [{ id: 'ballot-b1' }, { id: 'dossier-d1' }], next: null };
    expect(readings.in(asked('GET', 'rechecks'), answer)).toMatchObject({
      matters: ['ballot-b1', 'dossier-d1'],
    });
  });

  it('is known by the opened texts alone where no route was foreseen', () => {
    const request = asked('GET', 'unforeseen/:id', 'u1');
    expect(readings.in(request, {})).toBeUndefined();
    noteOpened(request, [health]);
    expect(readings.in(request, {})).toMatchObject({ matters: ['nomination-1'], classes: ['health'] });
  });

  it('is a case also where an act opens texts, and nothing where it only says what became of it', () => {
    const request = asked('POST', 'letters/:id/reply', 'l1');
    expect(readings.in(request, {})).toBeUndefined();
    noteOpened(request, [health]);
    expect(readings.in(request, {})).toMatchObject({ matters: ['letter-l1', 'nomination-1'] });
  });

  it('is nothing on routes that are open to all who may ask, whatever was opened for them', () => {
    for (const route of ['notices/:id', 'letters/:id/cover']) {
      const request = asked('GET', route, 'n1');
      noteOpened(request, [health]);
      expect(readings.in(request, {})).toBeUndefined();
    }
  });
});
