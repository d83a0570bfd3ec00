import { Injectable, type OnModuleInit } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { Holders, type Finding, type HonoursHeld } from '#libs/vetting';
import { mayComeBack } from '../../domain/coming-back.js';
import { honourDecider } from '../../domain/honour.decider.js';
import { honourNotes } from '../../domain/honour.notes.js';

/** Takes up complaints about those who hold a title; an honour has the id of its nomination. */
@Injectable()
export class HoldersOfHonours implements HonoursHeld, OnModuleInit {
  constructor(private readonly holders: Holders) {}

  onModuleInit(): void {
    this.holders.register(this);
  }

  async isHolder(reading: Reading, nomination: string): Promise<boolean> {
    const honour = await reading.state(honourDecider, nomination);
    if (honour.status === 'none') return false;
    const { revocation } = honour;
    return revocation === null || mayComeBack(revocation, reading.circumstances.at);
  }

  inquiryOpened(nomination: string, complaint: string): Part {
    return part(honourNotes, nomination, { type: 'NoteComplaint', complaint }, {});
  }

  inquiryConcluded(nomination: string, complaint: string, finding: Finding): Part {
    return part(honourNotes, nomination, { type: 'NoteComplaintConcluded', complaint, finding }, {});
  }
}
