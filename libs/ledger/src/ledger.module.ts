import { Module } from '@nestjs/common';
import { LedgerController } from './api/ledger.controller.js';

/** The ledgers as files, for whoever checks them. */
@Module({ controllers: [LedgerController] })
export class LedgerModule {}
