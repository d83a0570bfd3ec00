import { register } from 'node:module';

/** `node --conditions=source --import` this file runs our sources as they are, for tests that need a second process. */
register('./typescript.hooks.mjs', import.meta.url);
