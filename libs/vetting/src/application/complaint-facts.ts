import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { ComplaintCommand, ComplaintCommandOf } from '../domain/complaint/complaint.commands.js';
import { lacksDay } from '../domain/complaint/complaint-replies.js';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { Accused, ComplaintFacts } from '../domain/complaint/complaint.facts.js';
import type { LodgedComplaint } from '../domain/complaint/complaint.state.js';
import type { ReplyDue } from '../domain/complaint/complaint.words.js';
import { ComplaintReach } from './complaint-reach.js';
import {
  accusedBefore,
  classesOf,
  ComplaintRules,
  isDeclinable,
  ruleOf,
  replyDays,
  type Concerned,
  type ReplyDays,
} from './complaint-rules.js';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';
import { Recusals } from './recusals.js';

type Investigators = Pick<ComplaintFacts, 'investigatorOrgans' | 'organsBelow' | 'recusedInvestigators'>;

/** Gathers what a complaint's decisions rest on, through the reading, so that it is read anew on every attempt. */
@Injectable()
export class ComplaintFactsReader {
  constructor(
    private readonly rules: ComplaintRules,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
    private readonly recusals: Recusals,
    private readonly reach: ComplaintReach,
  ) {}

  /** For an act on a complaint there is. @throws VETTING.DOSSIER_NOT_FOUND */
  async of(reading: Reading, id: string, command: ComplaintCommand): Promise<ComplaintFacts> {
    if (command.type === 'LodgeComplaint') return this.#ofLodging(reading, command);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') return {};
    const { about } = complaint;
    const concerned = await this.rules.concerned(reading, about);
    const rule = ruleOf(concerned);
    switch (command.type) {
      case 'AcceptComplaint':
        return { rule, nominees: this.#accused(reading, concerned) };
      case 'DeclineComplaint': {
        const nominees = this.#accused(reading, concerned);
        return { rule, nominees, isDeclinable: isDeclinable(concerned, complaint.lane) };
      }
      case 'OpenInvestigation':
      case 'ReassignInvestigators': {
        const investigators = await this.#investigators(reading, command.investigators, concerned, about);
        return { rule, nominees: this.#accused(reading, concerned), ...investigators };
      }
      case 'ConcludeInvestigation': {
        return { rule, reply: this.#reply(reading, complaint, concerned, replyDays.outcome) };
      }
      case 'ReopenComplaint':
        return {
          ...{ rule, nominees: this.#accused(reading, concerned) },
          holders: await this.reach.holdersAmong(reading, about),
          isOverInvestigator: this.#isOver(reading, complaint.organ, concerned),
        };
      case 'MergeComplaints':
        return { rule, nominees: this.#accused(reading, concerned) };
      case 'AbsorbComplaint': {
        const all = [...new Set([...about, ...command.about])];
        const either = await this.rules.concerned(reading, all);
        const investigators = await this.#investigators(reading, complaint.investigators, either, all);
        return { rule, nominees: this.#accused(reading, either), ...investigators };
      }
      case 'TellReporter':
      case 'NoteReplyOverdue':
        return { rule, isSettled: await this.#isSettled(reading, complaint) };
      case 'SetReplyDue': {
        const isSettled = await this.#isSettled(reading, complaint);
        if (!lacksDay(complaint, command.what, isSettled)) return { rule };
        return {
          rule,
          isSettled,
          reply: this.rules.replyDay(concerned, replyDays[command.what], command.since),
        };
      }
      case 'RecordInvestigationStep':
      case 'ClearName':
        return { rule };
    }
  }

  async #ofLodging(reading: Reading, command: ComplaintCommandOf<'LodgeComplaint'>): Promise<ComplaintFacts> {
    const about = [...new Set(command.about)];
    const concerned = await this.rules.concerned(reading, about);
    return {
      ...{ rule: ruleOf(concerned), classes: classesOf(concerned) },
      holders: await this.reach.holdersAmong(reading, about),
      reply: this.#reply(reading, command, concerned, replyDays.acceptance),
      ...(isPublic(reading) && { receivedBy: await this.rules.receiver(reading, concerned) }),
    };
  }

  /** Who gave no name hears nothing, so no day is counted. */
  #reply(
    { circumstances: { today } }: Reading,
    { lane }: Pick<LodgedComplaint, 'lane'>,
    concerned: readonly Concerned[],
    days: ReplyDays,
  ): ReplyDue | undefined {
    return lane === 'anonymous' ? undefined : this.rules.replyDue(concerned, days, today);
  }

  /** One that was merged is settled as the one is that is looked into in its stead. */
  async #isSettled(reading: Reading, { status, mergedInto }: LodgedComplaint): Promise<boolean> {
    if (mergedInto === null) return status === 'concluded';
    const other = await reading.state(complaintDecider, mergedInto);
    return other.status !== 'unlodged' && this.#isSettled(reading, other);
  }

  #accused({ circumstances: { actor } }: Reading, concerned: readonly Concerned[]): readonly Accused[] {
    return accusedBefore(this.organs, actor.organId, concerned);
  }

  /** The organ itself, or one of a higher level that lies over it. */
  #isOver({ circumstances }: Reading, organ: string | null, [first]: readonly Concerned[]): boolean {
    const { organId } = circumstances.actor;
    if (organ === null || first === undefined) return false;
    if (organ === organId) return true;
    const { levels } = first.rulebook;
    const [own, other] = [organId, organ].map((each) => this.organs.standing(each, organ));
    return (
      own?.covers === true && other !== undefined && levels.indexOf(own.level) > levels.indexOf(other.level)
    );
  }

  async #investigators(
    reading: Reading,
    accounts: readonly string[],
    concerned: readonly Concerned[],
    about: readonly string[],
  ): Promise<Investigators> {
    const recused = accounts.map(
      async (account) => [account, await this.recusals.recusedFrom(reading, about, account)] as const,
    );
    const investigatorOrgans = await this.accounts.organsOf(reading, accounts);
    const organs = [...new Set(investigatorOrgans.values())];
    return {
      investigatorOrgans,
      organsBelow: organs.filter((organ) => this.#isOver(reading, organ, concerned)),
      recusedInvestigators: new Map(await Promise.all(recused)),
    };
  }
}

const isPublic = ({ circumstances: { actor } }: Reading): boolean => actor.role === 'public';
