export { Receipts } from './application/ports/receipts.port.js';
export { KeyedReceipts } from './infrastructure/keyed-receipts.adapter.js';
export { PublicModule } from './public.module.js';
