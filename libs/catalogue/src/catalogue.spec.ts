import { z } from 'zod';
import type { DomainEvent } from '#libs/kernel';
import { Catalogue, type Encoded } from './catalogue.js';
import { NewerVersion, UnknownEvent, UnstorableEvent } from './catalogue.errors.js';
import { eventSpecs } from './event-spec.js';

type Named = DomainEvent<'thing.named', { readonly title: string; readonly marks: number }>;

const specs = eventSpecs<Named>({
  'thing.named': {
    version: 3,
    schema: z.strictObject({ title: z.string(), marks: z.int() }),
    upcasts: [({ label, ...rest }) => ({ ...rest, name: label }), ({ name }) => ({ title: name, marks: 0 })],
  },
});

const stored = (type: string, schemaVersion: number, data: string): Encoded => ({
  ...{ stream: 'thing-1', id: 'e1' },
  ...{ type, schemaVersion, data },
});

describe('a catalogue', () => {
  const catalogue = new Catalogue(specs);

  it('brings every stored version to the newest, one version at a time', () => {
    const newest = { title: 'x', marks: 0 };
    expect(catalogue.decode(stored('thing.named', 1, '{"label":"x"}'))).toEqual(newest);
    expect(catalogue.decode(stored('thing.named', 2, '{"name":"x"}'))).toEqual(newest);
    expect(catalogue.decode(stored('thing.named', 3, '{"marks":0,"title":"x"}'))).toEqual(newest);
  });

  it('writes the newest version, checked', () => {
    const data = { title: 'x', marks: 1 };
    expect(catalogue.encode({ type: 'thing.named', data })).toEqual({ schemaVersion: 3, data });
    expect(() => catalogue.encode({ type: 'thing.named', data: { title: 'x' } })).toThrow(UnstorableEvent);
    expect(() => catalogue.encode({ type: 'thing.named', data: { ...data, more: 1 } })).toThrow(
      UnstorableEvent,
    );
  });

  it('writes no basis of what it does not call a decision', () => {
    const named = {
      ...{ type: 'thing.named', data: { title: 'x', marks: 1 } },
      basis: { rulebook: 'r', gates: [] },
    };
    expect(() => catalogue.encode(named)).toThrow(UnstorableEvent);
    const deciding = new Catalogue({ 'thing.named': { ...specs['thing.named'], decides: true } });
    expect(deciding.encode(named)).toEqual({ schemaVersion: 3, data: named.data });
  });

  it('stops at a type or a version that it does not know, rather than guess', () => {
    expect(() => catalogue.decode(stored('thing.lost', 1, '{}'))).toThrow(UnknownEvent);
    expect(() => catalogue.decode(stored('thing.named', 4, '{}'))).toThrow(NewerVersion);
  });

  it('takes each type once, with as many upcasts as its version needs', () => {
    expect(() => new Catalogue(specs, specs)).toThrow(/twice/);
    expect(() => new Catalogue({ 'a.b': { version: 2, schema: z.strictObject({}) } })).toThrow(
      /needs 1 upcasts/,
    );
  });
});
