import { CommandBus, type Command } from '@nestjs/cqrs';
import { Attachments } from '#libs/attachments';
import { MemoryRulebookStore } from '#libs/campaign';
import type { Outcome } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import { Refusal, type Actor } from '#libs/kernel';
import {
  DecideNomination,
  DecideSanction,
  type NominationCommand,
  type SanctionCommand,
} from '#libs/nomination';
import { DecideNotice } from '#libs/notice';
import { checksFor, findsOf, opinionsFor } from '#libs/rulebook';
import { DecideDossier, DecideLetter, nothingFound, type DossierAct, type LetterAct } from '#libs/vetting';
import { Chance } from '../generator/chance.js';
import type { Owner } from '../generator/country.js';
import { Desk } from '../generator/desk.js';
import { foundCountry } from '../generator/found-country.js';
import { hourOf } from '../generator/hour.js';
import { memoryLog } from '../generator/memory-log.js';
import { NomineeList } from '../generator/nominee-list.js';
import { openCampaign } from '../generator/open-campaign.js';
import { generatedRulebook as rulebook } from '../generator/rulebook.js';
import { firstDay, workingDay } from '../generator/timetable.js';
import { lay } from '../generator/play-campaign.js';
import { openWorkshop } from '../generator/workshop.js';

export type ActOf = (bus: CommandBus) => Promise<Outcome>;

export interface Court {
  /** Tries an act; a rule may refuse it, nothing else may. */
  attempt(act: ActOf): Promise<boolean>;
  /** What each nominee's way consists of, in order; some cannot be gone to the end. */
  readonly ways: readonly (readonly ActOf[])[];
  /** Goes on to the day after every notice has run. */
  letNoticesRun(): void;
  log(): Promise<readonly StoredEvent[]>;
  close(): Promise<void>;
}

const campaign = 'laws';

/** Two cities with one place for an individual each, and nominees of both who want it, in the real application. */
export const openCourt = async (seed: string): Promise<Court> => {
  const log = memoryLog(seed, firstDay);
  const { country, acts } = await foundCountry(seed, ['city', 'city']);
  await lay(log.store, acts);
  const rulebooks = new MemoryRulebookStore();
  await rulebooks.keep(rulebook);
  const list = new NomineeList();
  const workshop = await openWorkshop({ ...log, rulebooks, list, organs: country.organs });
  const bus = workshop.get(CommandBus);
  const chance = Chance.of(seed);
  const desk = new Desk(bus, log.store, log.clock, chance, workshop.get(Attachments));
  const day = (numbered: number) => workingDay(firstDay, numbered);
  await openCampaign({ id: campaign, desk, chance, country, rulebook, list, day });
  const paper = await desk.keep('虚构的撤销决定');
  const ways = country.owners.flatMap((owner) =>
    [...owner.halls, ...owner.halls].map((hall) => wayOf(owner, hall, country.regionOffice, chance, paper)),
  );
  return {
    ways,
    attempt: async (act) => act(bus).then(() => true, refusedOnly),
    letNoticesRun: () => log.clock.moveTo(hourOf(day(6), 9)),
    log: async () => (await log.store.readAll({ after: 0, limit: 100_000 })).events,
    close: () => workshop.close(),
  };
};

const refusedOnly = (error: unknown): false => {
  if (error instanceof Refusal) return false;
  throw error;
};

/** As one act, which gives what the last of them came to. */
const inTurn =
  (...acts: readonly [ActOf, ...ActOf[]]): ActOf =>
  async (bus) => {
    const [first, ...others] = acts;
    let outcome = await first(bus);
    for (const act of others) outcome = await act(bus);
    return outcome;
  };

const minutes = 'a'.repeat(64);
const file = { age: 40, serviceYears: 9, awards: 1, penalties: 0 };
const findings = ['procedure', 'authenticity', 'facts', 'deeds'];

/** The unit's part ends with its notice; the city's with the slot. */
const wayOf = (
  { organ, reviewer, joint, officers }: Owner,
  unit: Actor,
  clerk: Actor,
  chance: Chance,
  paper: string,
): readonly ActOf[] => {
  const id = chance.id();
  const nominee = { kind: 'individual', category: 'cadre' } as const;
  const envelope = (actor: Actor) => ({ commandId: chance.id(), correlationId: chance.id(), actor });
  const send =
    (command: Command<Outcome>): ActOf =>
    (bus) =>
      bus.execute(command);
  const nomination = (actor: Actor, command: NominationCommand): ActOf =>
    send(new DecideNomination(id, command, envelope(actor)));
  const dossier = (actor: Actor, act: DossierAct): ActOf => send(new DecideDossier(id, act, envelope(actor)));
  const notice = chance.id();
  const posted = { type: 'OpenNotice', campaign, stage: 'unit-notice', nominations: [id] } as const;
  return [
    nomination(unit, { ...opening(chance), ...nominee }),
    ...['democratic-recommendation', 'inspection', 'leadership-study'].map((step) =>
      nomination(unit, {
        type: 'RecordStep',
        step,
        heldOn: firstDay,
        present: 9,
        inFavour: 9,
        against: 0,
        minutes,
      }),
    ),
    dossier(unit, { type: 'RecordSelfReview', aspects: ['political', 'conditions', 'deeds'] }),
    nomination(unit, { type: 'Propose' }),
    send(
      new DecideNotice(
        notice,
        { ...posted, contents: ['criteria', 'basic-facts', 'main-deeds'] },
        envelope(unit),
      ),
    ),
    send(new DecideNotice(notice, { type: 'CloseNotice' }, envelope(unit))),
    nomination(unit, { type: 'Advance' }),
    ...opinionsFor(rulebook, nominee).flatMap(({ ask, signatories: offices }) => {
      const officer = officers.get(ask) ?? reviewer;
      const letter = chance.id();
      const act = (actor: Actor, command: LetterAct): ActOf =>
        send(new DecideLetter(letter, command, envelope(actor)));
      const colleague = (name: string): Actor => ({ ...officer, accountId: `${officer.organId}-${name}` });
      // After issued, received and assigned.
      const lines = [{ nomination: id, draft: `letter-${letter}@3` }];
      const answer = chance.happens(0.1) ? 'objection' : 'no-objection';
      const nominations = [id];
      const number = `虚构征函〔${letter}〕号`;
      const asking = { ask, organ: officer.organId, number, seal: '虚构印章', attachments: [] };
      return [
        act(reviewer, { type: 'IssueLetter', ...asking, nominations }),
        inTurn(
          act(officer, { type: 'ReceiveLetter' }),
          act(officer, { type: 'AssignLetter', officer: officer.accountId }),
          act(officer, {
            type: 'DraftLine',
            nomination: id,
            reply: { answer, grounds: '虚构' },
          }),
          ...offices.map((office) => act(colleague(office), { type: 'SignLines', office, lines })),
          act(colleague('deputy'), { type: 'CountersignLines', lines }),
          act(officer, { type: 'ReplyLetter', nominations }),
        ),
      ];
    }),
    ...checksFor(rulebook, nominee).map((check) =>
      dossier(reviewer, {
        ...{ type: 'RecordCheck', check, result: 'clean', ...nothingFound, source: '虚构', remarks: '虚构' },
        found: findsOf(rulebook, check).length > 0 ? file : {},
      }),
    ),
    ...[reviewer, ...joint].map((actor) =>
      nomination(actor, { type: 'RecordReview', findings, recommendation: 'support', remarks: '虚构' }),
    ),
    nomination(reviewer, { type: 'PutForward' }),
    nomination(reviewer, { type: 'Advance' }),
    ...(chance.happens(0.15) ? sanctionOf({ id, organ, clerk, chance, paper }) : []),
    ...(chance.happens(0.1) ? [nomination(unit, { type: 'Withdraw', wish: 'nominee', reason: '虚构' })] : []),
  ];
};

/** R50: of the nominee with its slot, or of the whole city with a place besides. */
const sanctionOf = ({ id, organ, clerk, chance, paper }: SanctionCase): readonly ActOf[] => {
  const sanction = chance.id();
  const act =
    (actor: Actor, command: SanctionCommand): ActOf =>
    (bus) =>
      bus.execute(
        new DecideSanction(sanction, command, {
          ...{ commandId: chance.id(), correlationId: chance.id(), actor },
        }),
      );
  const deputy = { ...clerk, accountId: `${clerk.accountId}-deputy` };
  const third = { ...clerk, accountId: `${clerk.accountId}-third` };
  const named = chance.happens(0.5) ? [id] : [];
  const slots = chance.happens(0.3) ? { individual: 1 } : {};
  return [
    act(clerk, {
      ...{ type: 'ProposeSanction', campaign, ground: 'fraud', organ, nominations: named },
      ...{ slots, reason: '虚构', evidence: [`nomination-${id}@0`] },
    }),
    act(deputy, { type: 'VerifySanction' }),
    act(deputy, { type: 'ImposeSanction' }),
    ...(chance.happens(0.3) ? [act(third, { type: 'LiftSanction', reason: '虚构', paper })] : []),
  ];
};

interface SanctionCase {
  readonly id: string;
  /** The city whose nominee it is. */
  readonly organ: string;
  readonly clerk: Actor;
  readonly chance: Chance;
  /** Digest of the kept one that lifts. */
  readonly paper: string;
}

type Opening = Extract<NominationCommand, { type: 'OpenNomination' }>;

const opening = (chance: Chance): Omit<Opening, 'kind' | 'category'> => {
  const gates = Object.values(rulebook.rules).flatMap((rule) => rule.gates);
  return {
    type: 'OpenNomination',
    campaign,
    ...{ subject: chance.id(), candidacy: `${campaign}-${chance.digest()}` },
    ...{ name: '示例', post: '示例', deeds: '示例' },
    facts: {
      rank: chance.happens(0.1) ? 'deputy-bureau' : 'section',
      ...{ establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9, lastViolationOn: null },
      criteria: gates.flatMap((gate) => (gate.is === 'all-criteria' ? gate.criteria : [])),
      merits: gates.flatMap((gate) => (gate.is === 'one-of-merits' ? gate.merits : [])),
    },
  };
};
