import { readFileSync } from 'node:fs';
import type { Part } from '#libs/decisions';
import { newId, type DomainEvent, type DrivenClock } from '#libs/kernel';
import { happened } from '#libs/testing';
import { nominated, type Nominee } from './nominee.fixture.js';
import { runningApi, type Answer, type RunningApi } from './running-api.fixture.js';

type Asking = RunningApi['asAdmin'];

/** The region whose office runs a campaign, a hall below it, and a citizen without an account. */
export interface Town {
  readonly api: RunningApi;
  readonly campaign: string;
  /** Of the office that runs the campaign. */
  readonly asOffice: Asking;
  readonly asInvestigator: Asking;
  readonly asHall: Asking;
  /** Without an account, for paths below `/api/v1/public/`; each call from another address, unless one is named. */
  citizen(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** A nominee of the hall at the unit's notice; gives its id. */
  nominates(about?: Partial<Nominee>): Promise<string>;
  /** Posts them in a notice of the hall; gives its id. */
  posts(...nominations: readonly string[]): Promise<string>;
  /** An honour, as it came to stand. */
  honours(id: string, ...since: readonly DomainEvent[]): Part;
}

const variables = { TRUSTED_PROXIES: '127.0.0.0/8,::1', RATE_LIMIT_LODGING: '10' };

export const town = async (clock: DrivenClock): Promise<Town> => {
  const api = await runningApi({ clock, variables });
  await api.registers('region', 'region', ['region']);
  await api.registers('discipline', 'region', ['discipline'], 'region');
  await api.registers('city', 'city', ['city'], 'region');
  await api.registers('hall', 'unit', ['unit'], 'city');
  const asOffice = await api.joins('office', 'region', 'office');
  const asInvestigator = await api.joins('investigator', 'discipline', 'opinion-officer');
  const asHall = await api.joins('clerk', 'hall', 'recommender');
  const rulebook = readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8');
  const campaign: string = (await asOffice('POST', 'campaigns', { rulebook })).body.id;
  let calls = 0;
  return {
    ...{ api, campaign, asOffice, asInvestigator, asHall },
    citizen: (method, path, body, headers) => {
      calls += 1;
      const address = `198.51.${calls >> 8}.${calls & 255}`;
      return api.send(method, `/api/v1/public/${path}`, body, { 'x-forwarded-for': address, ...headers });
    },
    nominates: async (about) => {
      const id = newId();
      const standing = { stage: 'unit-notice', criteria: ['politics'], since: [] };
      await api.happens(...nominated(id, campaign, { ...standing, ...about }));
      return id;
    },
    posts: async (...nominations) => {
      const contents = ['criteria', 'basic-facts', 'main-deeds'];
      const { body } = await asHall('POST', 'notices', {
        ...{ campaign, stage: 'unit-notice', contents },
        nominations,
      });
      // The public asks the same list, without waiting for it.
      await asHall('GET', `notices?campaign=${campaign}&minPosition=${body.position}`);
      return body.id;
    },
    honours: (id, ...since) =>
      happened(
        'honour',
        id,
        {
          type: 'honours.conferred',
          data: {
            ...{ nomination: id, campaign, kind: 'individual', subject: id },
            ...{ title: { zh: '示例称号', en: 'Sample title' }, organ: 'region' },
            ...{ items: [{ item: 'medal', money: false }], benefits: [] },
          },
        },
        ...since,
      ),
  };
};

/** R42: the secrecy review, and what it found. */
export const reviewed: DomainEvent = {
  type: 'vetting.check-recorded',
  data: {
    ...{ check: 'secrecy', organ: 'region', result: 'clean', source: '示例', remarks: '', by: 'a' },
    ...{ found: {}, differs: [], discrepancies: [], passages: [] },
  },
};
