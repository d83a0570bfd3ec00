import { Injectable } from '@nestjs/common';
import { addWorkingDays, Arrangements } from '#libs/calendar';
import { part, type Part, type Reading } from '#libs/decisions';
import { nomineeList } from '../domain/nominee-list.js';
import type { NoticeAct, NoticeCommand, OpenNotice } from '../domain/notice.commands.js';
import { noticeDecider } from '../domain/notice.decider.js';
import { refuse } from '../domain/notice.errors.js';
import { outcomesOf } from '../domain/notice.state.js';
import { noticeOpeningDecider } from '../domain/notice-opening.decider.js';
import type { ListedNominee, WorkingDays } from '../domain/notice-opening.facts.js';
import { periodOf } from '../domain/notice-period.js';
import { termsFor } from '../domain/notice-terms.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Complaints } from './ports/complaints.port.js';
import { Nominations } from './ports/nominations.port.js';

type ActOf<Type extends NoticeAct['type']> = Extract<NoticeAct, { type: Type }>;

/** Which streams an act on a notice writes, all in one append. */
@Injectable()
export class NoticeActs {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominations: Nominations,
    private readonly complaints: Complaints,
    private readonly arrangements: Arrangements,
  ) {}

  parts(reading: Reading, id: string, command: NoticeCommand): Promise<readonly Part[]> {
    switch (command.type) {
      case 'OpenNotice':
        return this.#opening(reading, id, command);
      case 'RaiseObjection':
        return this.#objection(reading, id, command);
      case 'CloseNotice':
        return this.#closing(reading, id, command);
    }
  }

  /** Each nomination remembers that it is posted, and until when. */
  async #opening(reading: Reading, id: string, command: OpenNotice): Promise<readonly Part[]> {
    const rulebook = await this.campaigns.rulebookInForce(reading, command.campaign);
    const nominees = nomineeList(
      await Promise.all(command.nominations.map((nomination) => this.#nominee(reading, nomination))),
    );
    const calendar = this.#workingDays();
    const stage = termsFor(rulebook, nominees, command.stage);
    const { until } = periodOf(stage, rulebook, reading.circumstances.at, calendar);
    const named = { notice: id, stage: stage.stage, until };
    return [
      part(noticeOpeningDecider, id, command, { rulebook, nominees, calendar }),
      ...nominees.map(({ nomination }) => this.nominations.noteOpened(nomination, named)),
    ];
  }

  /** An objection is investigated as a complaint from the moment it is raised. */
  async #objection(reading: Reading, id: string, act: ActOf<'RaiseObjection'>): Promise<readonly Part[]> {
    const { type: _, ...objection } = act;
    const notice = await reading.state(noticeDecider, id);
    if (notice.status !== 'none') await this.campaigns.expectOpen(reading, notice.campaign);
    return [
      part(noticeDecider, id, act, {}),
      ...(await this.complaints.lodge(reading, { ...objection, notice: id })),
    ];
  }

  /** Ends also after its campaign has. A nomination that has ended meanwhile takes no more notes. */
  async #closing(reading: Reading, id: string, act: ActOf<'CloseNotice'>): Promise<readonly Part[]> {
    const notice = await reading.state(noticeDecider, id);
    const closing = part(noticeDecider, id, act, {});
    if (notice.status !== 'running') return [closing];
    const notes = await Promise.all(
      outcomesOf(notice).map(async (outcome) => {
        const { stage } = await this.#nominee(reading, outcome.nomination);
        return stage === null
          ? []
          : [this.nominations.noteClosed(outcome, { notice: id, stage: notice.stage })];
      }),
    );
    return [closing, ...notes.flat()];
  }

  async #nominee(reading: Reading, nomination: string): Promise<ListedNominee> {
    const nominee = await this.nominations.find(reading, nomination);
    if (!nominee) throw refuse('NOTICE.NOMINEE_UNKNOWN', { nomination });
    return nominee;
  }

  /** The arrangement in force now may hold a year that was not published when the campaign opened. */
  #workingDays(): WorkingDays {
    const arrangement = this.arrangements.inForce;
    return {
      arrangement: arrangement.digest,
      lastDay: (from, days, convention) => addWorkingDays(arrangement, { from, days, convention }),
    };
  }
}
