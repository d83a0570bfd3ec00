import { Catalogue, eventSpecs, isSealed, sealedWith, UnstorableEvent, type Encoded } from '#libs/catalogue';
import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock, newId, type DomainEvent } from '#libs/kernel';
import { z } from 'zod';
import { KeyNumbers } from './keys/key-numbers.js';
import { Keyring } from './keys/keyring.js';
import { MemoryKeyStore } from './keys/memory-key-store.adapter.js';
import { BrokenSeal, MissingKey, UnkeyedSubject } from './sealing.errors.js';
import { Seals, type Draft } from './seals.js';
import { Unsealing } from './unsealing.js';

interface Person {
  readonly name: string;
  readonly contact: string;
}

type CaseEvent =
  | DomainEvent<'case.opened', { readonly unit: string; readonly name: string }>
  | DomainEvent<'case.told', { readonly by: Person | null; readonly passages: readonly string[] }>
  | DomainEvent<'case.closed', { readonly unit: string }>;

type FileEvent =
  | DomainEvent<'file.noted', { readonly remarks: string }>
  | DomainEvent<'file.copied', { readonly of: string; readonly remarks: string }>;

const text = z.string();
const person = z.strictObject({ name: text, contact: text });
const specs = {
  ...eventSpecs<CaseEvent>({
    'case.opened': {
      version: 1,
      schema: z.strictObject({ unit: text, name: text }),
      personal: ['name'],
      mints: true,
    },
    'case.told': {
      version: 1,
      schema: z.strictObject({ by: person.nullable(), passages: z.array(text) }),
      personal: ['by', 'passages'],
      classes: { by: () => 'reporter' },
    },
    'case.closed': { version: 1, schema: z.strictObject({ unit: text }) },
  }),
  ...sealedWith(
    'case',
    eventSpecs<FileEvent>({
      'file.noted': { version: 1, schema: z.strictObject({ remarks: text }), personal: ['remarks'] },
      'file.copied': {
        version: 1,
        schema: z.strictObject({ of: text, remarks: text }),
        personal: ['remarks'],
        subject: ({ of }) => `case-${of}`,
      },
    }),
  ),
};
const catalogue = new Catalogue(specs);

const office = () => {
  const log = new MemoryEventStore({ clock: new DrivenClock('2017-05-15T01:00:00.000Z') });
  const store = new MemoryKeyStore();
  const keyring = new Keyring(store);
  const seals = new Seals(keyring, new KeyNumbers(log));
  const unsealing = new Unsealing(keyring);
  const draftOf = (stream: string, event: CaseEvent | FileEvent): Draft => ({
    ...{ stream, id: newId(), type: event.type, spec: catalogue.spec(event.type) },
    ...catalogue.encode(event),
  });
  const seal = async (stream: string, event: CaseEvent | FileEvent): Promise<Encoded & { key?: number }> => {
    const draft = draftOf(stream, event);
    const [sealed] = await seals.seal([draft]);
    return { ...draft, data: sealed!.data, key: sealed!.key };
  };
  const open = async (id: string): Promise<void> => {
    const { key, ...stored } = await seal(`case-${id}`, {
      type: 'case.opened',
      data: { unit: 'u', name: '示例甲' },
    });
    const metadata = JSON.stringify({ key });
    const { type, schemaVersion, data } = stored;
    await log.append(
      [
        {
          stream: `case-${id}`,
          expectedRevision: 'no-stream',
          events: [{ id: stored.id, type, schemaVersion, data, metadata }],
        },
      ],
      { commandId: newId(), accountId: 'a', contentDigest: 'd' },
    );
  };
  const all = (): true => true;
  const reveal = (
    stored: Encoded,
    mayRead: (label: { fieldClass: string }) => boolean = all,
  ): Promise<unknown> =>
    unsealing.reveal(
      catalogue.decode(stored),
      (label) => (mayRead(label) ? undefined : 'withheld'),
      (why) => why,
    );
  return { log, store, keyring, seal, open, reveal };
};

const told = {
  type: 'case.told',
  data: { by: { name: '示例乙', contact: '示例电话' }, passages: ['第一段', '第二段'] },
} as const;

describe('Personal texts on their way into the log', () => {
  it('are sealed field by field, in lists and objects too; all else stays as it was', async () => {
    const { open, seal, reveal } = office();
    await open('c1');
    const stored = await seal('case-c1', told);
    for (const clear of ['示例乙', '示例电话', '第一段']) expect(stored.data).not.toContain(clear);
    const folded = catalogue.decode(stored) as typeof told.data;
    expect(isSealed(folded.by.name) && isSealed(folded.passages[1])).toBe(true);
    expect(await reveal(stored)).toEqual(told.data);
    expect(
      await reveal(await seal('case-c1', { type: 'case.told', data: { by: null, passages: [] } })),
    ).toEqual({
      ...{ by: null, passages: [] },
    });
  });

  it('are sealed under the key of their subject, wherever they are recorded', async () => {
    const { open, seal, reveal, keyring } = office();
    await open('c1');
    await open('c2');
    const noted = await seal('file-c1', { type: 'file.noted', data: { remarks: '示例' } });
    const copied = await seal('file-c1', { type: 'file.copied', data: { of: 'c2', remarks: '示例' } });
    await keyring.destroy([1]);
    expect(await reveal(noted)).toEqual({ remarks: 'erased' });
    expect(await reveal(copied)).toEqual({ of: 'c2', remarks: '示例' });
  });

  it('are read by whoever may read their class, and by nobody else', async () => {
    const { open, seal, reveal } = office();
    await open('c1');
    expect(await reveal(await seal('case-c1', told), ({ fieldClass }) => fieldClass === 'case')).toEqual({
      by: { name: 'withheld', contact: 'withheld' },
      passages: ['第一段', '第二段'],
    });
  });

  it('are sealed anew where a decider copies them, without having read them', async () => {
    const { open, seal, reveal } = office();
    await open('c1');
    await open('c2');
    const { remarks } = catalogue.decode(
      await seal('file-c1', { type: 'file.noted', data: { remarks: '示例' } }),
    ) as { remarks: string };
    const copy = await seal('file-c1', { type: 'file.copied', data: { of: 'c2', remarks } });
    expect(await reveal(copy)).toEqual({ of: 'c2', remarks: '示例' });
  });

  it('never slip into a field that is not marked personal', async () => {
    const { open, seal } = office();
    await open('c1');
    const opened = { type: 'case.opened', data: { unit: 'u', name: '示例甲' } } as const;
    const { name } = catalogue.decode(await seal('case-c9', opened)) as { name: string };
    await expect(seal('case-c1', { type: 'case.closed', data: { unit: name } })).rejects.toThrow(
      UnstorableEvent,
    );
  });

  it('that were moved to another event of the log do not open', async () => {
    const { open, seal, reveal } = office();
    await open('c1');
    const one = await seal('file-c1', { type: 'file.noted', data: { remarks: '有异议' } });
    const other = await seal('file-c1', { type: 'file.noted', data: { remarks: '无异议' } });
    await expect(reveal({ ...one, data: other.data })).rejects.toThrow(BrokenSeal);
  });
});

describe('The key of a subject', () => {
  it('comes with the first event of its stream, and with no other', async () => {
    const { seal, open } = office();
    const opened = await seal('case-c1', { type: 'case.opened', data: { unit: 'u', name: '示例' } });
    expect(opened.key).toBe(1);
    await open('c2');
    expect((await seal('case-c2', told)).key).toBeUndefined();
  });

  it('is never made anew in place of one that is missing', async () => {
    const { open, seal, store, log } = office();
    await open('c1');
    await store.destroy([1]);
    const restarted = new Seals(new Keyring(store), new KeyNumbers(log));
    const spec = catalogue.spec('case.told');
    const draft = {
      stream: 'case-c1',
      id: newId(),
      type: 'case.told',
      schemaVersion: 1,
      data: told.data,
      spec,
    };
    await expect(restarted.seal([draft])).rejects.toThrow(MissingKey);
    await expect(seal('case-never-opened', told)).rejects.toThrow(UnkeyedSubject);
    expect((await store.find([1])).size).toBe(0);
  });

  it('that was erased opens and seals nothing any more', async () => {
    const { open, seal, reveal, keyring } = office();
    await open('c1');
    const stored = await seal('case-c1', told);
    await keyring.destroy([1]);
    expect(await reveal(stored)).toEqual({
      by: { name: 'erased', contact: 'erased' },
      passages: ['erased', 'erased'],
    });
    await expect(seal('case-c1', told)).rejects.toMatchObject({ code: 'SEALING.SUBJECT_ERASED' });
  });
});
