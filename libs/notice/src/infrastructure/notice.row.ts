import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel';
import type { NoticeSummary } from '../application/ports/notice-list.port.js';

/** One notice as lists show it; can be dropped and rebuilt from the log. */
@Entity('notice')
export class NoticeRow implements NoticeSummary {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  stage!: string;

  @Column('text')
  scope!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  status!: NoticeSummary['status'];

  @Column('date')
  from!: LocalDate;

  @Column('date')
  until!: LocalDate;

  @Column('int')
  nominees!: number;

  @Column('int')
  objections!: number;

  @Column('int', { default: 0 })
  restarts!: number;
}
