import type { NomineeKind } from '#libs/rulebook';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalledBallot } from '../domain/ballot/ballot.state.js';

/** One ballot as lists show it; can be dropped and rebuilt from the log. */
@Entity('ballot')
export class BallotRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  stage!: string;

  @Column('text')
  kind!: NomineeKind;

  @Column('text')
  status!: CalledBallot['status'];

  @Column('int')
  places!: number;

  /** How many were voted on, and how many were selected. */
  @Column('int')
  candidates!: number;

  @Column('int')
  selected!: number;

  /** Accounts that vote in it; no list shows them. */
  @Column('text', { array: true, select: false })
  members!: string[];

  /** Nominations of which it speaks; no list shows them. */
  @Column('text', { array: true, select: false })
  about!: string[];

  /** Position of the last event that this row shows. */
  @Column('bigint', { transformer: { from: Number, to: Number } })
  position!: number;
}
