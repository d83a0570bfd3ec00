import type { Actor } from '#libs/kernel';

/** Who asks for what, and from where. */
export interface Occasion {
  /** Absent while nobody is signed in. */
  readonly actor?: Actor;
  /** Name of the act that is asked for. */
  readonly act: string;
  /** What it is for, as the asker says (header `Purpose`); 200 characters at most. */
  readonly purpose?: string;
  readonly correlationId: string;
  /** Network address that it comes from. */
  readonly address: string;
}

/** What an answer shows. */
export interface Disclosure {
  /** Streams of those whom it is about, for example `nomination-7f…`; each once. */
  readonly matters: readonly string[];
  /** Field classes of the policy: `case`, `health`, `reporter`, `ballot`. */
  readonly classes: readonly string[];
  /** How many things stand in it, for a list. */
  readonly items?: number;
}

/** Why there was no answer. */
export interface Turned {
  /** As HTTP says it. */
  readonly status: number;
  /** For example `HTTP.FORBIDDEN`. */
  readonly code: string;
}

export interface AnsweredRead extends Occasion, Disclosure {
  readonly outcome: 'answered';
}

export interface RefusedAttempt extends Occasion, Turned {
  readonly outcome: 'refused';
  /** The stream that the address names, if it names one. */
  readonly matters: readonly string[];
}

export interface FailedSignIn extends Occasion, Turned {
  readonly outcome: 'sign-in-failed';
  /** Where there is such an account: what is typed into a wrong field may be a password. */
  readonly login?: string;
}

/** What reading, or trying to, leaves behind. */
export type AccessEntry = AnsweredRead | RefusedAttempt | FailedSignIn;
