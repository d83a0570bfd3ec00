import type { Role } from '#libs/kernel';
import type { ActRow, FieldClass, Relation } from './policy.words.js';

type Audience = Readonly<Partial<Record<Role, readonly Relation[]>>>;

export const act = (to: Audience): ActRow => ({ to });
export const reading = (shows: FieldClass, to: Audience): ActRow => ({ to, shows });

export const any: readonly Relation[] = ['any'];
export const own: readonly Relation[] = ['own'];
export const asked: readonly Relation[] = ['asked'];
export const over: readonly Relation[] = ['own', 'within'];
export const involved: readonly Relation[] = ['own', 'within', 'asked', 'assigned'];
export const member: readonly Relation[] = ['own', 'assigned'];

/** Whoever has to do with cases; an auditor reads only. */
export const working: Audience = {
  recommender: any,
  reviewer: any,
  'opinion-officer': any,
  office: any,
  voter: any,
};
/** Whoever signs in, but those who keep the platform. */
export const readers: Audience = { ...working, leader: any, auditor: any };
export const everybody: Audience = { ...readers, administrator: any };
export const administrators: Audience = { administrator: any };
/** The office that runs the campaign, and those above it. */
export const office: Audience = { office: over };
