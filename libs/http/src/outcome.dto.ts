import { ApiProperty } from '@nestjs/swagger';

/** What became of an act. */
export class OutcomeDto {
  @ApiProperty({ type: String, required: false, description: 'Id of the thing that the act made' })
  readonly id?: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: "Position of the act's last event; null when there was nothing left to do",
  })
  readonly position!: number | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Revision of each stream that the act wrote',
  })
  readonly revisions!: Readonly<Record<string, number>>;

  @ApiProperty({ type: Boolean, description: 'True when the same act had been done before' })
  readonly repeated!: boolean;
}
