import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { OrganDirectory } from '#libs/identity';
import type { LocalDate } from '#libs/kernel';
import { nominationNotes, outdatedNotices } from '#libs/nomination';
import { deedsChecks, type Rulebook } from '#libs/rulebook';
import { dossierDecider } from '#libs/vetting';
import { Nominations, type Correction, type NoticeNamed } from '../../application/ports/nominations.port.js';
import type { ListedNominee } from '../../domain/notice-opening.facts.js';
import type { NoticeOutcome } from '../../domain/notice.state.js';

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
      outdated: outdatedNotices(nomination),
      standing: this.organs.standing(reading.circumstances.actor.organId, unit),
    };
  }

  noteOpened(nomination: string, notice: NoticeNamed & { readonly until: LocalDate }): Part {
    return part(nominationNotes, nomination, { type: 'NoteNoticeOpened', ...notice }, {});
  }

  noteClosed({ nomination, complaints }: NoticeOutcome, notice: NoticeNamed): Part {
    return part(nominationNotes, nomination, { type: 'NoteNoticeClosed', ...notice, complaints }, {});
  }

  correct(correction: Correction, rulebook: Rulebook): readonly Part[] {
    const { nomination, reason } = correction;
    switch (correction.type) {
      case 'CorrectFactsShown': {
        const { facts } = correction;
        return [part(nominationNotes, nomination, { type: 'NoteFactsCorrected', facts, reason }, {})];
      }
      case 'CorrectDeedsShown': {
        const { deeds } = correction;
        const checks = deedsChecks(rulebook);
        return [
          part(nominationNotes, nomination, { type: 'NoteDeedsCorrected', deeds, reason }, {}),
          part(dossierDecider, nomination, { type: 'NoteDeedsRevised', checks }, {}),
        ];
      }
    }
  }
}
