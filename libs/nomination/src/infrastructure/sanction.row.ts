import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SanctionStatus } from '../domain/sanction.state.js';

/** One sanction as lists show it; can be dropped and rebuilt from the log. */
@Entity('sanction')
export class SanctionRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  ground!: string;

  @Column('text')
  status!: SanctionStatus;

  /** How many are named, and once it is imposed how many it struck. */
  @Column('int')
  nominations!: number;

  @Column('text', { nullable: true })
  handedOverTo!: string | null;

  /** Accounts behind the proposal and the decision; no list shows them. */
  @Column('text', { array: true, select: false })
  persons!: string[];

  /** Nominations of which it speaks; no list shows them. */
  @Column('text', { array: true, select: false })
  about!: string[];
}
