import type { Bilingual } from '#libs/kernel';

/** What is asked of a value at the edge, and what people are told when it fails. */
export interface Check {
  readonly says: Bilingual;
  accepts(this: void, value: unknown): boolean;
}

/** What a single value may be: said to people, to machines, and checked. */
export interface Kind extends Check {
  readonly schema: ValueSchema;
}

/** The part of JSON Schema that single values need. */
export interface ValueSchema {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface FieldOptions {
  readonly optional?: boolean;
}
