import type { ActingRequest } from '#libs/http';

/** The token in `Authorization: Bearer …`, if it has the form of one of ours. */
export const tokenOf = ({ headers }: Pick<ActingRequest, 'headers'>): string | undefined =>
  /^Bearer ([\w-]{43})$/i.exec(headers.authorization ?? '')?.[1];
