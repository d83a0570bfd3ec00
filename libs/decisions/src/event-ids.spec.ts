import { Catalogue, eventSpecs } from '#libs/catalogue';
import { memorySeals } from '#libs/testing';
import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock, type Decider, type DomainEvent } from '#libs/kernel';
import { z } from 'zod';
import { Decisions, type DecisionsOptions } from './decisions.js';
import { part } from './part.js';

type Counted = DomainEvent<'made-up.counted', object>;

const counter: Decider<object, Counted, null> = {
  category: 'counter',
  initialState: null,
  decide: () => [
    { type: 'made-up.counted', data: {} },
    { type: 'made-up.counted', data: {} },
  ],
  evolve: () => null,
};

const idsWritten = async (options: Pick<DecisionsOptions, 'newId'>): Promise<string[]> => {
  const clock = new DrivenClock('2017-05-15T01:00:00.000Z');
  const log = new MemoryEventStore({ clock });
  const specs = eventSpecs<Counted>({ 'made-up.counted': { version: 1, schema: z.strictObject({}) } });
  const decisions = new Decisions(log, new Catalogue(specs), clock, {
    seals: memorySeals(log).seals,
    zone: 'Asia/Shanghai',
    contentKey: 'a key of this test',
    ...options,
  });
  const actor = { accountId: 'a', organId: 'o', role: 'office' } as const;
  const commandId = '00000000-0000-4000-8000-000000000000';
  const envelope = { commandId, correlationId: commandId, actor };
  await decisions.run({ envelope, content: {} }, () => [part(counter, 'one', {}, {})]);
  return (await log.readStream('counter-one')).map(({ id }) => id);
};

describe('The ids of events', () => {
  it('are random and differ, unless somebody else makes them', async () => {
    const [first, second] = [await idsWritten({}), await idsWritten({})];
    expect(new Set([...first, ...second]).size).toBe(4);
  });

  it('come from the source that is given, in the order of the events', async () => {
    const made = ['1', '2'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
    const rest = [...made];
    expect(await idsWritten({ newId: () => rest.shift() ?? 'none left' })).toEqual(made);
  });
});
