import { Injectable } from '@nestjs/common';
import { Attachments, expectKept } from '#libs/attachments';
import { part, type Part, type Reading } from '#libs/decisions';
import { nomineeList } from '../domain/nominee-list.js';
import type { NoticeAct, NoticeActOf, NoticeCommand, OpenNotice } from '../domain/notice.commands.js';
import { noticeDecider } from '../domain/notice.decider.js';
import { refuse } from '../domain/notice.errors.js';
import type { NoticeFacts } from '../domain/notice.facts.js';
import type { Notice } from '../domain/notice.state.js';
import { noticeOpeningDecider } from '../domain/notice-opening.decider.js';
import { periodOf } from '../domain/notice-period.js';
import { noticeRestartingDecider } from '../domain/notice-restarting.decider.js';
import { termsFor } from '../domain/notice-terms.js';
import { NoticeNotes } from './notice-notes.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Complaints } from './ports/complaints.port.js';
import { Nominations, type Correction } from './ports/nominations.port.js';
import { WorkingDaysInForce } from './working-days-in-force.js';

/** Which streams an act on a notice writes, all in one append. */
@Injectable()
export class NoticeActs {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
    private readonly complaints: Complaints,
    private readonly notes: NoticeNotes,
    private readonly workingDays: WorkingDaysInForce,
    private readonly attachments: Attachments,
  ) {}

  async parts(reading: Reading, id: string, command: NoticeCommand): Promise<readonly Part[]> {
    if (command.type === 'OpenNotice') return this.#opening(reading, id, command);
    const notice = await reading.state(noticeDecider, id);
    if (notice.status === 'none') throw refuse('NOTICE.NOT_FOUND');
    switch (command.type) {
      case 'RestartNotice':
        return this.#restart(reading, id, notice);
      case 'RaiseObjection':
        return this.#objection(reading, id, command, notice);
      case 'SuspendNotice':
        await this.campaigns.expectOpen(reading, notice.campaign);
        return [act(id, command)];
      case 'CorrectFactsShown':
      case 'CorrectDeedsShown':
        return this.#correction(reading, id, command, notice);
      case 'CloseNotice':
        return [act(id, command), ...(await this.notes.closed(reading, id, notice))];
      case 'SealResult':
        await expectKept(this.attachments, [command.digest]);
        return [act(id, command, { blocking: await this.#blocking(reading, notice) })];
    }
  }

  /** Each nomination remembers that it is posted, and until when. */
  async #opening(reading: Reading, id: string, command: OpenNotice): Promise<readonly Part[]> {
    const rulebook = await this.campaigns.rulebookInForce(reading, command.campaign);
    const nominees = nomineeList(
      await Promise.all(command.nominations.map((nomination) => this.notes.nominee(reading, nomination))),
    );
    const calendar = this.workingDays.now();
    const stage = termsFor(rulebook, nominees, command.stage);
    const { until } = periodOf(stage, rulebook, reading.circumstances.at, calendar);
    const named = { notice: id, stage: stage.stage, until };
    return [
      part(noticeOpeningDecider, id, command, { rulebook, nominees, calendar }),
      ...nominees.map(({ nomination }) => this.nominations.noteOpened(nomination, named)),
    ];
  }

  /** The nominations are posted again, until the new last day. */
  async #restart(reading: Reading, id: string, notice: Notice): Promise<readonly Part[]> {
    const rulebook = await this.campaigns.rulebookInForce(reading, notice.campaign);
    const calendar = this.workingDays.now();
    const { until } = periodOf(notice, rulebook, reading.circumstances.at, calendar);
    return [
      part(noticeRestartingDecider, id, { type: 'RestartNotice' }, { rulebook, calendar }),
      ...(await this.notes.reopened(reading, id, notice, until)),
    ];
  }

  /** An objection is investigated as a complaint from the moment it is raised. */
  async #objection(
    reading: Reading,
    id: string,
    command: NoticeActOf<'RaiseObjection'>,
    notice: Notice,
  ): Promise<readonly Part[]> {
    await this.campaigns.expectOpen(reading, notice.campaign);
    const { type: _, ...objection } = command;
    return [
      act(id, command),
      ...(await this.complaints.lodge(reading, { ...objection, notice: id })),
      ...(await this.notes.objectedLate(reading, id, objection, notice)),
    ];
  }

  async #correction(
    reading: Reading,
    id: string,
    command: Correction,
    notice: Notice,
  ): Promise<readonly Part[]> {
    const rulebook = await this.campaigns.rulebookInForce(reading, notice.campaign);
    if (command.type === 'CorrectFactsShown' && !rulebook.ranks.includes(command.facts.rank))
      throw refuse('NOTICE.RANK_UNKNOWN', { rank: command.facts.rank });
    return [act(id, command), ...this.nominations.correct(command, rulebook)];
  }

  async #blocking(reading: Reading, { nominations }: Notice): Promise<readonly string[]> {
    const each = nominations.map((nomination) => this.complaints.blocking(reading, nomination));
    return (await Promise.all(each)).flat();
  }
}

const act = (id: string, command: NoticeAct, facts: NoticeFacts = {}): Part =>
  part(noticeDecider, id, command, facts);
