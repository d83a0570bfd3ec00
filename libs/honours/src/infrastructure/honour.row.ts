import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bilingual, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { HonourSummary } from '../application/ports/honour-list.port.js';
import type { Standing } from '../domain/honour.words.js';

/** One honour as lists show it; can be dropped and rebuilt from the log. */
@Entity('honour')
export class HonourRow implements HonourSummary {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  campaign!: string;

  @Column('text')
  kind!: NomineeKind;

  @Column('text')
  subject!: string;

  @Column('jsonb')
  title!: Bilingual;

  @Column('text')
  organ!: string;

  @Column('text')
  standing!: Standing;

  @Column('date')
  conferredOn!: LocalDate;

  @Column('int')
  itemsOut!: number;

  @Column('boolean')
  publicationOwed!: boolean;
}
