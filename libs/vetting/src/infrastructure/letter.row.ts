import type { LocalDate } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LetterStatus } from '../domain/letter/letter.words.js';

/** One letter as lists show it; can be dropped and rebuilt from the log. */
@Entity('letter')
export class LetterRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  number!: string;

  @Column('text')
  ask!: string;

  @Column('text')
  from!: string;

  @Column('text')
  to!: string;

  @Column('date')
  dueOn!: LocalDate;

  @Column('text')
  status!: LetterStatus;

  @Column('text', { nullable: true })
  officer!: string | null;

  @Column('int')
  urged!: number;

  @Column('boolean')
  isOverdue!: boolean;
}
