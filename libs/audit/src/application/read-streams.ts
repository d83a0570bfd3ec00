import type { EventRef } from '#libs/kernel';
import { History, type Told } from '../domain/recheck/told.js';
import type { RecheckLog } from './ports/recheck-log.port.js';

/** What is to be taken for an event; `undefined` where it is to be as if it had not been. */
export type Suppose = (event: Told) => Told | undefined;

/** Streams as the log has them, each read once, or as they would be under a supposition. */
export class ReadStreams {
  readonly #read = new Map<string, Promise<History>>();

  constructor(private readonly log: Pick<RecheckLog, 'history'>) {}

  /** As it stood before a position. */
  async of(stream: string, before: number, suppose: Suppose): Promise<History> {
    const { events } = await this.#whole(stream);
    const then = events.filter(({ position }) => position < before);
    return new History(then.flatMap((event) => suppose(event) ?? []));
  }

  /** `undefined` where it is of those that no gate reads. */
  async event(ref: EventRef): Promise<Told | undefined> {
    const { events } = await this.#whole(ref.slice(0, ref.lastIndexOf('@')));
    return events.find((event) => event.ref === ref);
  }

  /** What the append wrote that it belongs to, in its own stream and those of its nominee. */
  async actOf({ stream, commandId }: Told): Promise<readonly Told[]> {
    const id = stream.slice(stream.indexOf('-') + 1);
    const streams = ['nomination', 'dossier', 'honour'].map((category) => `${category}-${id}`);
    const histories = await Promise.all([...new Set([stream, ...streams])].map((one) => this.#whole(one)));
    const ofAct = histories.flatMap(({ events }) => events.filter((event) => event.commandId === commandId));
    return ofAct.toSorted((one, other) => one.position - other.position);
  }

  #whole(stream: string): Promise<History> {
    const known = this.#read.get(stream) ?? this.log.history(stream, Number.MAX_SAFE_INTEGER);
    this.#read.set(stream, known);
    return known;
  }
}
