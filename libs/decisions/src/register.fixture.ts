import { z } from 'zod';
import { Catalogue, eventSpecs } from '#libs/catalogue';
import { memorySeals } from '#libs/testing';
import { MemoryEventStore } from '#libs/event-store';
import { DrivenClock, refusals, type Decider, type DomainEvent } from '#libs/kernel';
import { Decisions } from './decisions.js';
import type { Act } from './envelope.js';

type Signed = DomainEvent<'register.signed', { readonly name: string }>;
type Sign = { readonly type: 'Sign'; readonly name: string };

export const refuse = refusals({
  'REGISTER.SIGNED_TWICE': {
    kind: 'conflict',
    says: { zh: '已签到', en: '{name} has signed' },
    next: { zh: '—', en: '—' },
  },
});

/** A made-up register that everybody signs once: the smallest decider that can refuse. */
export const register: Decider<Sign, Signed, readonly string[]> = {
  category: 'register',
  initialState: [],
  decide: ({ name }, names) => {
    if (names.includes(name)) throw refuse('REGISTER.SIGNED_TWICE', { name });
    return [{ type: 'register.signed', data: { name }, basis: { rulebook: 'r', gates: [] } }];
  },
  evolve: (names, { data }) => [...names, data.name],
};

const clock = new DrivenClock('2017-05-15T01:00:00.000Z');

export const pipeline = (
  store = new MemoryEventStore({ clock }),
): { store: MemoryEventStore; decisions: Decisions } => {
  const catalogue = new Catalogue(
    eventSpecs<Signed>({
      'register.signed': { version: 1, decides: true, schema: z.strictObject({ name: z.string() }) },
    }),
  );
  return {
    store,
    decisions: new Decisions(store, catalogue, clock, {
      seals: memorySeals(store).seals,
      zone: 'Asia/Shanghai',
      contentKey: 'key',
    }),
  };
};

/** An act of `clerk`, whose id is made of a number, so that a test can repeat it. */
export const actOf = (
  number: number,
  content: object = { number },
  envelope: Partial<Act['envelope']> = {},
): Act => {
  const commandId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const actor = { accountId: 'clerk', organId: 'unit-1', role: 'recommender' } as const;
  return { content, envelope: { commandId, correlationId: commandId, actor, ...envelope } };
};
