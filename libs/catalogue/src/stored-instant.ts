import type { Instant } from '#libs/kernel';
import { z } from 'zod';

/** How an instant stands in stored data: UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 }).transform((value) => value as Instant);
