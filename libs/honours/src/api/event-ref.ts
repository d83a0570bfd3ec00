import type { EventRef } from '#libs/kernel';

const pattern = /^[a-z-]+-[A-Za-z0-9][A-Za-z0-9._-]{0,199}@(0|[1-9]\d{0,14})$/;

const isEventRef = (value: unknown): value is EventRef => typeof value === 'string' && pattern.test(value);

/** Names one event of the log: `<stream>@<revision>`. */
export const eventRef = {
  says: { zh: '事件编号：流@版本', en: 'the name of an event: stream@revision' },
  schema: { type: 'string', pattern: pattern.source },
  accepts: isEventRef,
} as const;
