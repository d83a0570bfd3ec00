import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#libs/kernel';
import type { LodgedComplaint } from '../domain/complaint/complaint.state.js';
import type { Lane } from '../domain/complaint/complaint.words.js';

/** One complaint as lists show it; can be dropped and rebuilt from the log. */
@Entity('complaint')
export class ComplaintRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  status!: LodgedComplaint['status'];

  @Column('text')
  lane!: Lane;

  @Column('text', { nullable: true })
  class!: string | null;

  @Column('text', { array: true })
  about!: string[];

  @Column('text')
  organ!: string;

  /** Those about whom something false was reported, and whose name is not cleared yet. */
  @Column('text', { array: true })
  toClear!: string[];

  /** When it was found out last. */
  @Column('text', { nullable: true })
  concludedAt!: Instant | null;

  /** Whoever gave a name was not told in time that it is taken up, or what came of it. */
  @Column('boolean')
  acceptanceOverdue!: boolean;

  @Column('boolean')
  outcomeOverdue!: boolean;

  /** The three are for no list to show, but for whom it shows the rest. */
  @Column('text', { select: false })
  receivedBy!: string;

  @Column('text', { array: true, select: false })
  investigators!: string[];

  @Column('text', { nullable: true, select: false })
  mergedInto!: string | null;

  /** Position of the last event that this row shows. */
  @Column('bigint', { transformer: { from: Number, to: Number } })
  position!: number;
}
