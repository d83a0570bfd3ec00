import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { OrganDirectory } from '#libs/identity';
import type { LocalDate } from '#libs/kernel';
import { nominationNotes } from '#libs/nomination';
import { Nominations, type NoticeNamed } from '../../application/ports/nominations.port.js';
import type { NoticeOutcome } from '../../domain/notice.events.js';
import type { ListedNominee } from '../../domain/notice-opening.facts.js';

@Injectable()
export class NominationsOfNomination extends Nominations {
  constructor(private readonly organs: OrganDirectory) {
    super();
  }

  async find(reading: Reading, id: string): Promise<ListedNominee | undefined> {
    const nomination = await reading.state(nominationNotes, id);
    if (nomination.status === 'none') return undefined;
    const { status, campaign, path, stage, unit, notices } = nomination;
    return {
      ...{ nomination: id, campaign, path, unit },
      stage: status === 'open' ? stage : null,
      posted: notices.map((notice) => notice.stage),
      standing: this.organs.standing(reading.circumstances.actor.organId, unit),
    };
  }

  noteOpened(nomination: string, notice: NoticeNamed & { readonly until: LocalDate }): Part {
    return part(nominationNotes, nomination, { type: 'NoteNoticeOpened', ...notice }, {});
  }

  noteClosed({ nomination, complaints }: NoticeOutcome, notice: NoticeNamed): Part {
    return part(nominationNotes, nomination, { type: 'NoteNoticeClosed', ...notice, complaints }, {});
  }
}
