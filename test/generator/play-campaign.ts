import type { StoredEvent } from '#libs/event-store';
import { CommandBus } from '@nestjs/cqrs';
import { Attachments } from '#libs/attachments';
import { MemoryRulebookStore } from '#libs/campaign';
import type { LocalDate } from '#libs/kernel';
import { Chance } from './chance.js';
import { Desk } from './desk.js';
import type { Foundation } from './found-country.js';
import { memoryLog } from './memory-log.js';
import { NomineeList } from './nominee-list.js';
import type { RecordingStore, StoredAct } from './recording-store.js';
import type { Round } from './round.js';
import { generatedRulebook as rulebook } from './rulebook.js';
import { runCampaign } from './run-campaign.js';
import { workingDay } from './timetable.js';
import { openWorkshop } from './workshop.js';

export interface Play {
  readonly seed: string;
  /** Of the campaign, from 1. */
  readonly number: number;
  readonly nominations: number;
  /** Its first day, a working day. */
  readonly start: LocalDate;
}

/**
 * One campaign, played on the foundation; its acts alone.
 * @param run how it goes: as most do, where nothing is said
 */
export const playCampaign = async (
  { seed, number, nominations, start }: Play,
  { country, acts }: Foundation,
  run = runCampaign,
): Promise<readonly StoredAct[]> => {
  const own = `${seed} campaign ${number}`;
  const log = memoryLog(own, start);
  const founded = await lay(log.store, acts);
  const rulebooks = new MemoryRulebookStore();
  await rulebooks.keep(rulebook);
  const list = new NomineeList();
  const workshop = await openWorkshop({ ...log, rulebooks, list, organs: country.organs });
  const chance = Chance.of(own);
  const desk = new Desk(workshop.get(CommandBus), log.store, log.clock, chance, workshop.get(Attachments));
  const day: Round['day'] = (numbered) => workingDay(start, numbered);
  const round = { id: `made-up-${number}`, desk, chance, country, rulebook, list, day };
  await run(round, nominations);
  await workshop.close();
  return log.store.actsAfter(founded);
};

/** Writes a foundation into an empty log, in one act; gives its last position. */
export const lay = async (store: RecordingStore, acts: readonly StoredAct[]): Promise<number> => {
  const [first] = acts;
  if (!first) throw new RangeError('a country has organs');
  const streams = new Map<string, StoredEvent[]>();
  for (const event of acts.flatMap((act) => act.events))
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  const writes = [...streams].map(([stream, events]) => ({
    stream,
    expectedRevision: 'no-stream' as const,
    events: events.map(({ stream: _, ...event }) => event),
  }));
  const { position } = await store.append(writes, first.commit);
  return position;
};
