import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EventStore } from '#libs/event-store';
import type { Bilingual } from '#libs/kernel';
import { inOneSnapshot, positionOf } from '#libs/projections';
import { CampaignReports } from '../application/ports/campaign-reports.port.js';
import type {
  CampaignReport,
  OutstandingItem,
  OwnerFunnel,
  StageFunnel,
  Stopped,
} from '../domain/campaign-report.js';
import { refuse } from '../domain/dashboards.errors.js';
import { CampaignReportProjection } from './campaign-report.projection.js';
import {
  campaignTitle,
  honourCounts,
  outstandingItems,
  ownerFunnels,
  stageFunnels,
  stoppedNominations,
} from './report-queries.js';

type Counted = Omit<CampaignReport, 'position' | 'eventsInLog'>;

@Injectable()
export class StoredCampaignReports extends CampaignReports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
    private readonly projection: CampaignReportProjection,
  ) {
    super();
  }

  async of(campaign: string): Promise<CampaignReport> {
    // So that the figures agree with each other and with the checkpoint.
    const { written, counted } = await inOneSnapshot(this.dataSource, this.projection, async (tx) => ({
      written: await positionOf(tx, [this.projection.name]),
      counted: await count(tx, campaign),
    }));
    const position = await this.#standsFor(written);
    // Positions have no holes.
    return { ...counted, position, eventsInLog: position };
  }

  /** The checkpoint is not moved for what the report does not count: up to the next event that it does, nothing changes. */
  async #standsFor(written: number): Promise<number> {
    const { events, upTo } = await this.store.readAll({
      after: written,
      types: this.projection.handles,
      limit: 1,
    });
    return events[0] ? events[0].position - 1 : upTo;
  }
}

const count = async (tx: EntityManager, campaign: string): Promise<Counted> => {
  const rows = <Row>(sql: string): Promise<readonly Row[]> => tx.query<readonly Row[]>(sql, [campaign]);
  const [found] = await rows<{ readonly title: Bilingual }>(campaignTitle);
  if (!found) throw refuse('DASHBOARDS.CAMPAIGN_NOT_FOUND', { campaign });
  const stages = await rows<StageFunnel>(stageFunnels);
  const owners = await rows<OwnerFunnel>(ownerFunnels);
  const stopped = await rows<Stopped>(stoppedNominations);
  const [counts] = await rows<{ readonly conferred: number; readonly revoked: number }>(honourCounts);
  const outstanding = await rows<OutstandingItem>(outstandingItems);
  return {
    campaign,
    title: found.title,
    nominations: owners.reduce((sum, { nominated }) => sum + nominated, 0),
    stages,
    owners: owners.map(withoutNulls),
    stopped: stopped.map(withoutNulls),
    honours: { conferred: 0, revoked: 0, ...counts, outstanding: outstanding.map(withoutNulls) },
  };
};

const withoutNulls = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
