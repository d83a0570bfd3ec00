import { Module } from '@nestjs/common';
import { IdentityModule } from '#libs/identity';
import { LedgerController } from './api/ledger.controller.js';
import { ReceiptController } from './api/receipt.controller.js';
import { ReceiptDesk } from './receipt-desk.js';
import { StandingChecks } from './standing-checks.js';
import { SealingWatch } from './sealing-watch.js';

/** The ledgers as files and receipts, for whoever checks them. */
@Module({
  imports: [IdentityModule],
  controllers: [LedgerController, ReceiptController],
  providers: [ReceiptDesk, SealingWatch, StandingChecks],
  exports: [SealingWatch, StandingChecks],
})
export class LedgerModule {}
