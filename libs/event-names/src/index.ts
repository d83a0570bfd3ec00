export { nameOf } from './name-of.js';
