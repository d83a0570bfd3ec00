import type { DomainEvent } from '#libs/kernel';
import type { AccessEntry, AnsweredRead, FailedSignIn, Occasion, RefusedAttempt } from './access-entry.js';

/** Who it was, and the request that it belongs to, stand in the metadata; how it ended is the type. */
type Said<Entry extends AccessEntry> = Omit<Entry, 'outcome' | 'actor' | 'correlationId'>;

export type AccessEvent =
  | DomainEvent<'access.read', Said<AnsweredRead>>
  | DomainEvent<'access.refused', Said<RefusedAttempt>>
  | DomainEvent<'access.sign-in-failed', Said<FailedSignIn>>;

export type AccessMetadata = Pick<Occasion, 'actor' | 'correlationId'>;

export const eventOf = (entry: AccessEntry): AccessEvent => {
  switch (entry.outcome) {
    case 'answered':
      return { type: 'access.read', data: saidIn(entry) };
    case 'refused':
      return { type: 'access.refused', data: saidIn(entry) };
    case 'sign-in-failed':
      return { type: 'access.sign-in-failed', data: saidIn(entry) };
  }
};

const saidIn = <Entry extends AccessEntry>(entry: Entry): Said<Entry> => {
  const { outcome: _, actor: _actor, correlationId: _id, ...said } = entry;
  return said;
};

export const entryOf = ({ type, data }: AccessEvent, metadata: AccessMetadata): AccessEntry => {
  switch (type) {
    case 'access.read':
      return { outcome: 'answered', ...metadata, ...data };
    case 'access.refused':
      return { outcome: 'refused', ...metadata, ...data };
    case 'access.sign-in-failed':
      return { outcome: 'sign-in-failed', ...metadata, ...data };
  }
};
