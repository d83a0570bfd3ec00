import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NomineeKind } from '#libs/rulebook';
import type { NominationStatus } from '../domain/nomination.state.js';

/** One nomination as lists show it; can be dropped and rebuilt from the log. */
@Entity('nomination')
export class NominationRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  path!: string;

  @Column('text')
  stage!: string;

  @Column('text')
  status!: NominationStatus;

  @Column('text')
  kind!: NomineeKind;

  @Column('text')
  category!: string;

  @Column('text')
  unit!: string;

  @Column('text', { nullable: true })
  owner!: string | null;

  @Column('text')
  rank!: string;

  @Column('text')
  name!: string;

  /** The rule that stopped it. */
  @Column('text', { nullable: true })
  stoppedBy!: string | null;

  /** Nothing goes on with it but its end. */
  @Column('boolean', { default: false })
  frozen!: boolean;

  /** Position of the last event that this row shows. */
  @Column('bigint', { transformer: { from: Number, to: Number } })
  position!: number;
}
