import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

/** One vector: `agrees` throws, or answers false, where we do not do as it says. */
export interface Vector {
  readonly name: string;
  readonly agrees: () => boolean;
}

/** What a folder holds of one kind. */
export interface Vectors {
  readonly title: string;
  readonly vectors: readonly Vector[];
}

/** Whether a check passes where it should, and throws where it should. */
export const passes = (check: () => void, should: boolean): boolean => {
  try {
    check();
    return should;
  } catch {
    return !should;
  }
};

export const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

export const jsonIn = <Shape>(folder: string, file: string, shape: z.ZodType<Shape>): Shape =>
  shape.parse(JSON.parse(textIn(folder, file)));

/** Paths, from the folder, of the files below it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

export const hexBytes = z.string().transform((text) => Buffer.from(text, 'hex'));
export const base64Bytes = z.string().transform((text) => Buffer.from(text, 'base64'));
export const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;
