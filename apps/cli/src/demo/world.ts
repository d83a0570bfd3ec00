import type { Bilingual, Instant } from '#libs/kernel';
import type { Login } from './wire/first-sign-in.js';

/** Where the story is played: an API that listens, and the clock it runs by. */
export interface World {
  /** For example `http://127.0.0.1:3000`. */
  readonly address: string;
  /** The first account of a fresh platform. */
  readonly administrator: Login;
  /** Text of the rulebook, YAML. */
  readonly rulebook: string;
  /** Moves the clock; returns when all that fell due by then is done. */
  moveTo(this: void, instant: Instant): Promise<void>;
  /** Told before each chapter, and after it. */
  readonly audience: Audience;
  /** When it aborts, the story breaks off with its reason. */
  readonly ending: AbortSignal;
}

/** Who watches. */
export interface Audience {
  begins(this: void, title: Bilingual): void;
  ends(this: void, account: ChapterAccount): void;
}

export interface ChapterAccount {
  readonly title: Bilingual;
  readonly requests: number;
  /** Position of the log. */
  readonly position: number;
  readonly seconds: number;
}
