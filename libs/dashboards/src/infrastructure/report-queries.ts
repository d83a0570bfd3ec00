import { listedAtMost } from '../domain/campaign-report.js';

/** `$1` is the campaign in each; what is null in a row is absent in the report. */
export const campaignTitle = 'select title from dashboard_campaign where id = $1';

export const stageFunnels = `
  select step.stage, count(*)::int as entered,
    count(*) filter (where step.stage = nomination.stage and status = 'open')::int as "underWay",
    count(*) filter (where step.stage = nomination.stage and status not in ('open', 'confirmed'))::int as stopped,
    count(*) filter (where step.stage <> nomination.stage or status = 'confirmed')::int as passed
  from dashboard_nomination as nomination, unnest(entered) with ordinality as step (stage, place)
  where campaign = $1
  group by step.stage
  order by avg(step.place), step.stage collate "C"`;

/** Until it is put forward, a nomination belongs to the nearest enrolled organ among its unit and those above. */
export const ownerFunnels = `
  with recursive lineage (unit, organ, distance) as (
    select distinct unit, unit, 0 from dashboard_nomination where campaign = $1 and owner is null
    union all
    select unit, organ.parent, distance + 1
    from lineage join dashboard_organ as organ on organ.id = lineage.organ
    where organ.parent is not null
  ), nearest as (
    select distinct on (unit) unit, organ
    from lineage join dashboard_enrolment using (organ)
    where campaign = $1
    order by unit, distance
  ), owned as (
    select coalesce(owner, nearest.organ) as organ, owner, status
    from dashboard_nomination left join nearest using (unit)
    where campaign = $1
  )
  select owned.organ, name, count(*)::int as nominated,
    count(owner)::int as "putForward",
    count(*) filter (where status = 'open')::int as "underWay",
    count(*) filter (where status not in ('open', 'confirmed'))::int as stopped,
    count(*) filter (where status = 'confirmed')::int as confirmed
  from owned left join dashboard_organ as organ on organ.id = owned.organ
  group by owned.organ, name
  order by owned.organ collate "C" nulls last`;

export const stoppedNominations = `
  select status as outcome, stage, rule, count(*)::int as count,
    (array_agg(id order by id collate "C"))[1:${listedAtMost}] as nominations
  from dashboard_nomination
  where campaign = $1 and status not in ('open', 'confirmed')
  group by status, stage, rule
  order by count(*) desc, stage collate "C", status, rule`;

export const honourCounts = `
  select count(*)::int as conferred, count(*) filter (where revoked)::int as revoked
  from dashboard_honour where campaign = $1`;

export const outstandingItems = `
  select honour, item, case when money then amount::float end as fen
  from dashboard_honour_item join dashboard_honour on dashboard_honour.id = honour
  where campaign = $1 and revoked and amount > 0
  order by honour collate "C", item collate "C"`;
