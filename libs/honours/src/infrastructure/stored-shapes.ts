import type { Upcast } from '#libs/catalogue';
import type { EventRef } from '#libs/kernel';
import { z } from 'zod';

/** May be empty. */
export const text = z.string();

export const id = z.string().min(1);

export const ref = z.custom<EventRef>((value) => typeof value === 'string' && /^.+@\d+$/.test(value));

/** SHA-256, hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `null` for what is no money. */
export const fen = z.int().min(1).nullable();

/** Of the time when no paper was asked for. */
export const withoutPaper: Upcast = (data) => ({ ...data, digest: null });
