export type { AttachmentWord } from './attachment-types.js';
export { AttachmentsModule } from './attachments.module.js';
export {
  Attachments,
  type AttachmentLimits,
  type Declared,
  type FolderLimits,
  type KeptAttachment,
  type OpenedAttachment,
  type Sweepable,
} from './attachments.port.js';
export { DamagedAttachment } from './attachments.errors.js';
export { expectKept } from './expect-kept.js';
export { FolderAttachments } from './folder-attachments.adapter.js';
export { NamedFiles } from './named-files.js';
export { NamedFiles1795414000000 } from './named-files.migration.js';
export { unnamedBefore } from './unnamed.js';
export { AttachmentUploads1795395000000 } from './uploads.migration.js';
export { type DailyQuota, Uploads } from './uploads.port.js';
export { PostgresUploads } from './postgres-uploads.adapter.js';
export { MemoryAttachments } from './memory-attachments.adapter.js';
