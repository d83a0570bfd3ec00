import type { OrganData } from './organ.events.js';

export type OrganCommand = { readonly type: 'RegisterOrgan' } & OrganData;
