import type { LocalDate } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PackageStatus } from '../domain/package/package.state.js';

/** One package as lists show it; can be dropped and rebuilt from the log. */
@Entity('package')
export class PackageRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  owner!: string;

  @Column('text')
  package!: string;

  @Column('date')
  due!: LocalDate;

  @Column('text')
  status!: PackageStatus;

  /** How many it was submitted, received or forfeited with. */
  @Column('int')
  nominations!: number;

  /** It came, but after it was forfeited. */
  @Column('boolean')
  cameLate!: boolean;

  /** Nominations of which it speaks; no list shows them. */
  @Column('text', { array: true, select: false })
  about!: string[];

  /** Position of the last event that this row shows. */
  @Column('bigint', { transformer: { from: Number, to: Number } })
  position!: number;
}
