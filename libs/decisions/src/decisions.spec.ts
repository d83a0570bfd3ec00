import { CommandReused } from '#libs/event-store';
import type { DomainEvent } from '#libs/kernel';
import { part, type Plan } from './part.js';
import { RefusedOnRecord } from './refused-on-record.js';
import { actOf, pipeline, refuse, register } from './register.fixture.js';
import type { EventMetadata } from './event-metadata.js';

const sign =
  (name: string, ...ids: readonly string[]): Plan =>
  () =>
    ids.map((id) => part(register, id, { type: 'Sign', name }, {}));

describe('an act', () => {
  it('appends what was decided, and says where', async () => {
    const { decisions } = pipeline();
    await expect(decisions.run(actOf(1), sign('甲', 'a'))).resolves.toEqual({
      position: 1,
      revisions: { 'register-a': 0 },
      repeated: false,
    });
  });

  it('over several streams is one append, or none', async () => {
    const { decisions, store } = pipeline();
    await decisions.run(actOf(1), sign('甲', 'b'));
    await expect(decisions.run(actOf(2), sign('甲', 'a', 'b'))).rejects.toMatchObject({
      code: 'REGISTER.SIGNED_TWICE',
    });
    expect(await store.head()).toBe(1);
    await decisions.run(actOf(3), sign('乙', 'a', 'b'));
    expect((await store.readAll({ after: 1, limit: 9 })).events.map(({ stream }) => stream)).toEqual([
      'register-a',
      'register-b',
    ]);
  });

  it('may have two parts on one stream, the second of which sees the first', async () => {
    const { decisions } = pipeline();
    await expect(decisions.run(actOf(1), sign('甲', 'a', 'a'))).rejects.toMatchObject({
      code: 'REGISTER.SIGNED_TWICE',
    });
  });

  it('that is repeated gives its first result, though it would be refused now', async () => {
    const { decisions, store } = pipeline();
    const first = await decisions.run(actOf(1), sign('甲', 'a'));
    await expect(decisions.run(actOf(1), sign('甲', 'a'))).resolves.toEqual({ ...first, repeated: true });
    expect(await store.head()).toBe(1);
  });

  it('that finds nothing left to do still remembers what it did', async () => {
    const { decisions } = pipeline();
    await decisions.run(actOf(1), sign('甲', 'a'));
    await expect(decisions.run(actOf(1), () => [])).resolves.toMatchObject({ position: 1, repeated: true });
    await expect(decisions.run(actOf(2), () => [])).resolves.toMatchObject({
      position: undefined,
      repeated: false,
    });
  });

  it('with the id of another act is refused', async () => {
    const { decisions } = pipeline();
    await decisions.run(actOf(1, { name: '甲' }), sign('甲', 'a'));
    await expect(decisions.run(actOf(1, { name: '乙' }), sign('乙', 'a'))).rejects.toBeInstanceOf(
      CommandReused,
    );
  });

  it('decides again on the fresh state when somebody else was first', async () => {
    const { decisions, store } = pipeline();
    const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
    await Promise.all(names.map((name, index) => decisions.run(actOf(index), sign(name, 'a'))));
    const signed = (await store.readStream('register-a')).map(
      ({ data }) => (JSON.parse(data) as { name: string }).name,
    );
    expect(signed.sort()).toEqual([...names].sort());
  });

  it('lets one of two equal acts through, and tells the other why not', async () => {
    const { decisions } = pipeline();
    const [one, other] = await Promise.allSettled([
      decisions.run(actOf(1), sign('甲', 'a')),
      decisions.run(actOf(2), sign('甲', 'a')),
    ]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('decided on an old revision is refused', async () => {
    const { decisions } = pipeline();
    await decisions.run(actOf(1), sign('甲', 'a'));
    const stale = actOf(2, {}, { expectedRevision: -1 });
    await expect(decisions.run(stale, sign('乙', 'a'))).rejects.toMatchObject({
      code: 'DECISIONS.STALE_REVISION',
    });
    await expect(
      decisions.run(actOf(3, {}, { expectedRevision: 0 }), sign('乙', 'a')),
    ).resolves.toMatchObject({ position: 2 });
  });
});

describe('the metadata of an event', () => {
  const metadataOf = async (effectiveOn?: '2017-05-12' | '2017-05-16'): Promise<EventMetadata> => {
    const { decisions, store } = pipeline();
    await decisions.run(actOf(1, {}, { effectiveOn }), sign('甲', 'a'));
    const [event] = await store.readStream('register-a');
    return JSON.parse(event?.metadata ?? '{}') as EventMetadata;
  };

  it('has the actor, the act and the day in Shanghai', async () => {
    expect(await metadataOf()).toMatchObject({
      commandId: actOf(1).envelope.commandId,
      actor: { accountId: 'clerk', organId: 'unit-1', role: 'recommender' },
      effectiveOn: '2017-05-15',
    });
  });

  it('marks what was entered later than its paper says, and takes no paper from tomorrow', async () => {
    expect(await metadataOf('2017-05-12')).toMatchObject({ effectiveOn: '2017-05-12', enteredLate: true });
    expect(await metadataOf()).not.toHaveProperty('enteredLate');
    await expect(metadataOf('2017-05-16')).rejects.toMatchObject({ code: 'DECISIONS.EFFECTIVE_IN_FUTURE' });
  });

  it('names what the decision had read', async () => {
    const { decisions, store } = pipeline();
    await decisions.run(actOf(1), sign('甲', 'a'));
    await decisions.run(actOf(2), async (reading) => {
      await reading.state(register, 'a');
      return sign('乙', 'b')(reading);
    });
    const [event] = await store.readStream('register-b');
    expect(JSON.parse(event?.metadata ?? '{}')).toMatchObject({
      basis: { rulebook: 'r', read: ['register-a@0'] },
    });
  });

  it('does not name what the same append writes: there the append itself proves the revision', async () => {
    const { decisions, store } = pipeline();
    await decisions.run(actOf(1), sign('甲', 'a', 'b', 'c'));
    await decisions.run(actOf(2), async (reading) => {
      await reading.state(register, 'c');
      return sign('乙', 'a', 'b')(reading);
    });
    const [, event] = await store.readStream('register-a');
    expect(JSON.parse(event?.metadata ?? '{}')).toMatchObject({ basis: { read: ['register-c@0'] } });
  });
});

describe('an act in the place of another', () => {
  const places: Plan = async (reading) => {
    const evolve = (seen: readonly unknown[], event: DomainEvent) => [...seen, event.onBehalfOf];
    const fold = { category: register.category, initialState: [], evolve };
    const state = await reading.state<readonly unknown[], DomainEvent>(fold, 'a');
    return sign(JSON.stringify(state), 'b')(reading);
  };

  it('says so to whoever folds what it left', async () => {
    const { decisions, store } = pipeline();
    const actor = { ...actOf(1).envelope.actor, onBehalfOf: 'director' };
    await decisions.run(actOf(1), sign('甲', 'a'));
    await decisions.run(actOf(2, {}, { actor }), sign('乙', 'a'));
    await decisions.run(actOf(3), places);
    const [signed] = await store.readStream('register-b');
    expect(JSON.parse(signed?.data ?? '{}')).toEqual({ name: '[null,"director"]' });
  });
});

describe('an act that is refused on record', () => {
  const refusal = refuse('REGISTER.SIGNED_TWICE', { name: '甲' });
  /** What it would leave is new each time. */
  const onRecord: Plan = async (reading) => {
    const name = `${(await reading.state(register, 'refused')).length}`;
    throw new RefusedOnRecord(refusal, [part(register, 'refused', { type: 'Sign', name }, {})]);
  };

  it('is refused, and leaves its record and nothing else', async () => {
    const { decisions, store } = pipeline();
    await expect(decisions.run(actOf(1), onRecord)).rejects.toBe(refusal);
    const { events } = await store.readAll({ after: 0, limit: 9 });
    expect(events.map(({ stream }) => stream)).toEqual(['register-refused']);
    expect(JSON.parse(events[0]?.metadata ?? '{}')).toMatchObject({
      causationId: actOf(1).envelope.commandId,
      actor: { accountId: 'clerk' },
    });
  });

  it('is on record once, however often it is sent, also on an old revision', async () => {
    const { decisions, store } = pipeline();
    for (const expectedRevision of [undefined, undefined, 7])
      await expect(decisions.run(actOf(1, {}, { expectedRevision }), onRecord)).rejects.toBe(refusal);
    expect(await store.head()).toBe(1);
  });

  it('is on record again when it is another act', async () => {
    const { decisions, store } = pipeline();
    await expect(decisions.run(actOf(1), onRecord)).rejects.toBe(refusal);
    await expect(decisions.run(actOf(2), onRecord)).rejects.toBe(refusal);
    expect(await store.head()).toBe(2);
  });

  it('is the act it was, where it was done before it came to be refused', async () => {
    const { decisions, store } = pipeline();
    const first = await decisions.run(actOf(1), sign('甲', 'a'));
    await expect(decisions.run(actOf(1), onRecord)).resolves.toEqual({ ...first, repeated: true });
    expect(await store.head()).toBe(1);
  });
});
