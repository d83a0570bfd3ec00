import { Logger, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Env } from '#config/env';
import { PasswordSlip } from '#libs/identity';
import { SystemClock, type Actor } from '#libs/kernel';
import { GatesQuery, NominationQuery } from '#libs/nomination';
import { DossierQuery } from '#libs/vetting';
import { attachPlatform, type Platform } from '../../../api/src/index.js';
import type { CaseFile } from './case-file.js';
import { CaseModule } from './case.module.js';
import { timelineOf } from './timeline.js';

/**
 * Reads one case from the database of a running server, or from DATABASE_URL.
 * @throws DATABASE.NOT_RUNNING, NOMINATION.NOT_FOUND
 */
export const readCase = async (env: Env, id: string): Promise<CaseFile> => {
  Logger.overrideLogger(['error']);
  const platform = await attachPlatform({ env, clock: new SystemClock(), log: () => undefined });
  try {
    return await caseFrom(platform, id);
  } finally {
    await platform.close();
  }
};

const caseFrom = async (platform: Platform, id: string): Promise<CaseFile> => {
  const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = {
    logger: ['error'],
    abortOnError: false,
  };
  const app = await NestFactory.createApplicationContext(CaseModule.of(platform, new NoSlip()), options);
  try {
    const nomination = await app.get(NominationQuery, { strict: false }).show(operator, id);
    const stages = await app.get(GatesQuery, { strict: false }).explain(operator, id);
    const dossier = await app.get(DossierQuery, { strict: false }).show(operator, id);
    const timeline = await timelineOf(platform.store, platform.catalogue, id);
    return { nomination, stages, dossier, timeline };
  } finally {
    await app.close();
  }
};

/** Who has the database's passwords, asks; nothing is written. */
const operator: Actor = { accountId: 'operator', organId: 'platform', role: 'auditor' };

class NoSlip extends PasswordSlip {
  hand(): void {
    throw new Error('a command beside the server opens no account');
  }
}
