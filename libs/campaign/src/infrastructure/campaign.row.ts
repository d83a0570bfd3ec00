import type { Bilingual } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One campaign as lists show it; can be dropped and rebuilt from the log. */
@Entity('campaign')
export class CampaignRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('jsonb')
  title!: Bilingual;

  @Column('text')
  rulebookDigest!: string;

  @Column('text')
  status!: 'open' | 'closed';

  /** Whose it is. */
  @Column('text')
  organ!: string;

  /** Accounts of each of its groups, by the group's name. */
  @Column('jsonb')
  groups!: Readonly<Record<string, readonly string[]>>;

  /** Position of the last event that this row shows. */
  @Column('bigint', { transformer: { from: Number, to: Number } })
  position!: number;
}
