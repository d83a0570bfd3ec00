import type { Lane } from '#libs/rulebook';
import type { Report } from '../../domain/progress.js';

/** What somebody of the public says, and who they are where they say that. */
export interface Statement {
  readonly lane: Lane;
  readonly text: string;
  readonly reporter?: { readonly name: string; readonly contact: string };
}

/** Where it goes: `id` is that of the complaint that it becomes, and of the command. */
export interface Sending {
  readonly id: string;
  readonly correlationId: string;
}

/** Objections and complaints of the public. */
export abstract class Reports {
  /** @throws the refusals of the notice, for a nominee whom it does not name or when its time is over (R22) */
  abstract object(notice: string, nomination: string, statement: Statement, sending: Sending): Promise<void>;
  abstract complain(about: readonly string[], statement: Statement, sending: Sending): Promise<void>;
  /** `undefined` where there is none. */
  abstract find(id: string): Promise<Report | undefined>;
}
