export { contextModules } from './contexts.js';
export { createApi, type Api, type ApiOptions } from './create-api.js';
export { attachPlatform, openPlatform } from './platform/open-platform.js';
export { PlatformModule } from './platform/platform.module.js';
export { runUntilStopped } from './run-until-stopped.js';
export { TerminalSlip } from './terminal-slip.js';
export type { Platform } from './platform/platform.js';
export { keyStoreOf } from './platform/open-keys.js';
