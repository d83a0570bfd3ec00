import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainEvent } from '#libs/kernel';
import { Projection, type RecordedEvent } from '#libs/projections';
import { honourTypes, writeHonours, type HonourMove } from './honours-held.js';
import { progressTypes, writeProgress, type NominationProgress } from './nomination-progress.js';
import { participationTypes, writeParticipants, type Participation } from './participants.js';

type Reported = Participation | NominationProgress | HonourMove;

/** All that a campaign's report counts. One projection, so that its figures are of one position. */
@Injectable()
export class CampaignReportProjection extends Projection<Reported> {
  readonly name = 'dashboards.campaign-report';
  readonly version: number = 1;
  readonly handles = [...participationTypes, ...progressTypes, ...honourTypes];
  readonly tables = [
    'dashboard_organ',
    'dashboard_campaign',
    'dashboard_enrolment',
    'dashboard_nomination',
    'dashboard_honour',
    'dashboard_honour_item',
  ];

  async apply(batch: readonly RecordedEvent<Reported>[], tx: EntityManager): Promise<void> {
    await writeParticipants(those(batch, participationTypes), tx);
    await writeProgress(those(batch, progressTypes), tx);
    await writeHonours(those(batch, honourTypes), tx);
  }
}

const those = <Event extends DomainEvent, Type extends Event['type']>(
  batch: readonly RecordedEvent<Event>[],
  types: readonly Type[],
): readonly RecordedEvent<Extract<Event, { type: Type }>>[] => {
  const wanted: ReadonlySet<string> = new Set(types);
  return batch.filter((recorded): recorded is RecordedEvent<Extract<Event, { type: Type }>> =>
    wanted.has(recorded.event.type),
  );
};
