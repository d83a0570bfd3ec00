export { contextModules, entities, eventSpecs, migrations } from './contexts.js';
export { createApi, type Api, type ApiOptions } from './create-api.js';
export { attachPlatform, openPlatform, type PlatformOptions } from './platform/open-platform.js';
export type { Platform } from './platform/platform.js';
export { PlatformModule } from './platform/platform.module.js';
export { TerminalSlip } from './terminal-slip.js';
