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

  /** Where the append began that it belongs to, as far as its nominee is concerned. */
  async beginOf({ position, commandId }: Told, nomination: string): Promise<number> {
    const streams = ['nomination', 'dossier', 'honour'].map((category) => `${category}-${nomination}`);
    const histories = await Promise.all(streams.map((stream) => this.#whole(stream)));
    const ofAct = histories.flatMap(({ events }) => events.filter((event) => event.commandId === commandId));
    return Math.min(position, ...ofAct.map((event) => event.position));
  }

  #whole(stream: string): Promise<History> {
    const known = this.#read.get(stream) ?? this.log.history(stream, Number.MAX_SAFE_INTEGER);
    this.#read.set(stream, known);
    return known;
  }
}
